import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildIndex } from './build-index.ts';
import { indexServer } from './serve-index.ts';

/** Article pages, `/YYYY/MM/slug/`. */
const articlePages = '<[0-9]:4>/<[0-9]:2>/*/index.html';

/**
 * Makes the site searchable: every build ends with an index of its articles, and the dev server
 * answers searches from the index of the last build.
 *
 * @param language The site's language (BCP 47); its part before the first hyphen chooses how
 *   Pagefind cuts words.
 */
export function pagefindSearch({ language }: { language: string }): AstroIntegration {
  let output: URL;
  let base: string;
  return {
    name: 'maqalat:search',
    hooks: {
      'astro:config:done': ({ config }) => {
        output = new URL('./pagefind/', config.outDir);
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(indexServer(fileURLToPath(output), `${base}pagefind/`));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const start = performance.now();
        const articles = await buildIndex({
          folder: fileURLToPath(dir),
          glob: articlePages,
          language: new Intl.Locale(language).language,
        });
        const seconds = ((performance.now() - start) / 1000).toFixed(1);
        logger.info(`search index: ${articles} articles in ${seconds} s`);
      },
    },
  };
}
