import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { resolveCommandLocale } from '../i18n/command-locale.ts';
import { buildTime } from '../loader/build-time.ts';
import { assembleContent } from '../loader/content.ts';
import { ContentProblems } from '../loader/content-problems.ts';
import { currentContent, setContent } from '../loader/current-content.ts';
import { astroCacheFolder } from '../loader/folders.ts';
import { pruneCaches } from '../loader/prune-caches.ts';
import { type ContentReading, readContent } from '../loader/read-content.ts';
import { isPublished } from '../loader/schedule.ts';
import { formatSchedule } from '../loader/schedule-report.ts';
import { acceleratorName } from '../publish/accelerator-name.ts';
import { formatAccount } from '../publish/format-account.ts';
import { formatRedirectLoss } from '../publish/format-redirect-loss.ts';
import { lockOutput } from '../publish/output-lock.ts';
import { buildSearchIndex } from '../search/build/build-search-index.ts';
import { collectDocumentSources, loadDocument } from '../search/build/document-source.ts';
import { readSizes } from '../search/build/read-sizes.ts';
import { searchFolder } from '../search/manifest.ts';
import { hostFiles } from '../seo/host-files.ts';
import { enginePublicFolder } from '../site/public-file.ts';
import { site } from '../site/settings.ts';

/**
 * Build hooks for a plain `astro build`: reads the content before Astro's work, and writes the
 * search index and `_headers` after it. `maqalat build` does both itself, faster.
 */
export function buildHooks(): AstroIntegration {
  let isAccelerated = false;
  let reading: ContentReading | undefined;
  let publicFolder = '';
  let output = '';
  // Held until the process ends where a build fails.
  let release = () => {};
  return {
    name: 'maqalat:build',
    hooks: {
      'astro:config:done': ({ config }) => {
        output = fileURLToPath(config.outDir);
        publicFolder = fileURLToPath(config.publicDir);
        isAccelerated = config.integrations.some(({ name }) => name === acceleratorName);
      },
      'astro:build:start': async ({ logger }) => {
        if (isAccelerated) return;
        // Astro empties the output folder after this hook: content errors leave the output
        // unchanged.
        const now = buildTime(process.env);
        const whole = await readContent();
        const articles = whole.articles.filter(({ metadata }) => isPublished(metadata, now));
        reading = { ...whole, articles };
        const { problems } = reading;
        if (problems.hasErrors()) throw new ContentProblems(problems);
        if (!problems.isEmpty()) logger.warn(`\n${new ContentProblems(problems).message}`);
        const content = await assembleContent(whole, articles, now);
        const waiting = formatSchedule(content.schedule, resolveCommandLocale(process.env));
        if (waiting !== undefined) logger.info(waiting);
        setContent(content);
        release = await lockOutput(output);
      },
      'astro:build:done': async ({ logger }) => {
        if (!reading) return;
        await buildSearchIndex({
          documents: collectDocumentSources(reading).map((source) => ({
            digest: source.digest,
            url: source.url,
            document: () => loadDocument(source),
          })),
          folder: join(output, searchFolder),
          store: join(astroCacheFolder, 'search'),
          pagefind: site.pagefindClient !== false,
        });
        cpSync(enginePublicFolder, output, { recursive: true, force: false });
        const { files, redirects } = hostFiles({ output, content: currentContent(), publicFolder });
        for (const [name, text] of files) writeFileSync(join(output, name), text);
        release();
        await pruneCaches();
        const locale = resolveCommandLocale(process.env);
        const lost = formatRedirectLoss(redirects, locale);
        if (lost !== undefined) logger.warn(lost);
        const sizes = readSizes(output);
        for (const line of formatAccount({ sizes, now: buildTime(process.env) }, locale)) {
          logger.info(line);
        }
      },
    },
  };
}
