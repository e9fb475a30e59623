import type { LoadedArticle } from './load-article.ts';
import { normalizePath, resolveSiteLink } from './site-links.ts';

/**
 * Finds the hidden pages that each article links to.
 *
 * @param hidden Paths of hidden pages, from `normalizePath`.
 * @returns Paths of hidden pages, by the article's path.
 */
export function findHiddenLinks(
  articles: readonly Pick<LoadedArticle, 'metadata' | 'body'>[],
  hidden: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  if (hidden.size === 0) return found;
  for (const { metadata, body } of articles) {
    const paths = body.links
      .map(({ href }) => resolveSiteLink(href, metadata.path))
      .map((target) => target && normalizePath(target.path))
      .filter((path) => path !== undefined && hidden.has(path));
    if (paths.length > 0) found.set(metadata.path, [...new Set(paths)] as string[]);
  }
  return found;
}
