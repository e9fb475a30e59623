import { join } from 'node:path';
import { lineStarts, placeInLines } from '../../../src/check/line-places.ts';
import { settleProblems } from '../../../src/check/settle-problems.ts';
import { cacheFolder } from '../../../src/loader/folders.ts';
import type { LoadedArticle } from '../../../src/loader/load-article.ts';
import { readSource } from '../../../src/loader/read-source.ts';
import { resolveSiteLink } from '../../../src/loader/site-links.ts';
import { type Problem, problem } from '../../../src/schema/problem.ts';
import { site } from '../../../src/site/settings.ts';
import { availabilityApi } from './archived-copy.ts';
import type { CachedLink } from './link-cache.ts';
import type { LinkResult } from './probe-link.ts';
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
  /** Where it stands; a link of the head has no place of its own. */
  place?: { line: number; column: number };
}

/** What is taken of a link beyond the limit. */
const notAsked: LinkResult = { state: 'alive', reason: '' };

/** Links of the body and the address of the source in the head. */
function externalLinks({ metadata, body }: LoadedArticle): ExternalLink[] {
  const ofBody = body.links.map(({ href, line, column }) => ({ href, place: { line, column } }));
  const source = metadata.source?.url;
  const links: ExternalLink[] = source === undefined ? ofBody : [{ href: source }, ...ofBody];
  return links.filter(
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
  const dead = externalLinks(article).flatMap((link) => {
    const result: LinkResult & { archived?: string | undefined } =
      results.get(addressOf(link)) ?? notAsked;
    const { state, reason, archived } = result;
    return state === 'alive' ? [] : [{ ...link, state, reason, archived }];
  });
  if (dead.length === 0) return [];
  const { source = '' } = readSource(article.file);
  const starts = lineStarts(source);
  const problems = dead.map(({ href, state, reason, archived, place }) => {
    const { line, column } = place ?? placeInLines(starts, Math.max(0, source.indexOf(href)));
    const severity = state === 'unreachable' ? 'hint' : 'warning';
    const details = { value: href, state, reason, archived };
    return problem('dead-link', { file, line, column }, details, severity);
  });
  return settleProblems(problems, source, { rules: site.check.rules, allow: check?.allow });
}
