import { join } from 'node:path';
import { settleProblems } from '../../../src/check/settle-problems.ts';
import { cacheFolder } from '../../../src/loader/folders.ts';
import type { LoadedArticle } from '../../../src/loader/load-article.ts';
import { readSource } from '../../../src/loader/read-source.ts';
import { resolveSiteLink } from '../../../src/loader/site-links.ts';
import { type Problem, problem } from '../../../src/schema/problem.ts';
import { site } from '../../../src/site/settings.ts';
import { availabilityApi } from './archived-copy.ts';
import type { CachedLink } from './link-cache.ts';
import { type ProbeLinksOptions, probeLinks } from './probe-links.ts';
import { isPublicAddress } from './public-addresses.ts';

const usualOptions: ProbeLinksOptions = {
  cacheFile: join(cacheFolder, 'external-links.json'),
  userAgent: `Mozilla/5.0 (compatible; maqalat-check; +${site.url})`,
  timeout: 15_000,
  interval: 1000,
  retryDelay: 2000,
  limit: 2000,
  archiveApi: availabilityApi,
  isAllowed: isPublicAddress,
};

/** What `check --external` found. */
export interface ExternalRun {
  /** In the order of the articles and their links. */
  problems: Problem[];
  /** Addresses that were left for the next run. */
  skipped: number;
}

/**
 * Checks the links of articles that lead to other sites.
 *
 * @param articles Those whose links are checked.
 * @param options Changes to how the web is asked.
 */
export async function checkExternal(
  articles: readonly LoadedArticle[],
  options: Partial<ProbeLinksOptions> = {},
): Promise<ExternalRun> {
  const addresses = new Set(articles.flatMap((article) => externalLinks(article)).map(addressOf));
  const { results, skipped } = await probeLinks(addresses, { ...usualOptions, ...options });
  return { problems: articles.flatMap((article) => findDeadLinks(article, results)), skipped };
}

interface ExternalLink {
  href: string;
  line: number;
  column: number;
}

function externalLinks({ metadata, body }: LoadedArticle): ExternalLink[] {
  return body.links.filter(
    ({ href }) =>
      /^https?:\/\//i.test(href) && URL.canParse(href) && !resolveSiteLink(href, metadata.path),
  );
}

/** What is asked for: what stands behind `#` stays in the browser. */
function addressOf({ href }: ExternalLink): string {
  const url = new URL(href);
  url.hash = '';
  return url.href;
}

function findDeadLinks(
  article: LoadedArticle,
  results: ReadonlyMap<string, CachedLink>,
): Problem[] {
  const { file, check } = article.metadata;
  const problems = externalLinks(article).flatMap((link): Problem[] => {
    const result = results.get(addressOf(link));
    if (!result || result.state === 'alive') return [];
    const { state, reason, archived } = result;
    const details = { value: link.href, state, reason, archived };
    const severity = state === 'unreachable' ? 'hint' : 'warning';
    return [
      problem('dead-link', { file, line: link.line, column: link.column }, details, severity),
    ];
  });
  if (problems.length === 0) return [];
  const { source = '' } = readSource(article.file);
  return settleProblems(problems, source, { rules: site.check.rules, allow: check?.allow });
}
