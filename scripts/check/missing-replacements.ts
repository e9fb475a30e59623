import type { LoadedArticle } from '../../src/loader/load-article.ts';
import { resolveSiteLink } from '../../src/loader/site-links.ts';
import { type Problem, problem } from '../../src/schema/problem.ts';
import type { SitePages } from './site-pages.ts';

/** Replacements of withdrawn articles (`replacedBy`) that the site does not have. */
export function findMissingReplacements(
  articles: readonly Pick<LoadedArticle, 'metadata' | 'replacementPlace'>[],
  site: SitePages,
): Problem[] {
  return articles.flatMap(({ metadata: { replacedBy, path: own }, replacementPlace }) => {
    if (replacedBy === undefined || !replacementPlace) return [];
    const path = resolveSiteLink(replacedBy, own)?.path ?? replacedBy;
    // To its own address it would redirect for ever.
    if (site.has(path) && site.articleAt(path)?.metadata.path !== own) return [];
    const details = { value: replacedBy, suggestion: site.suggest(replacedBy, path) };
    return [problem('broken-link', replacementPlace, details)];
  });
}
