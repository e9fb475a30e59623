import type { LoadedArticle } from './load-article.ts';
import { comparablePath, withinSite } from './site-links.ts';

/**
 * Finds, for each article, the pages to which it links and which readers may not know yet.
 *
 * @param hidden Paths of those pages, in the form of `comparablePath`.
 * @returns Their paths, by the article's.
 */
export function hiddenLinks(
  articles: readonly Pick<LoadedArticle, 'metadata' | 'body'>[],
  hidden: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  if (hidden.size === 0) return found;
  for (const { metadata, body } of articles) {
    const paths = body.links
      .map(({ href }) => withinSite(href, metadata.path))
      .map((target) => target && comparablePath(target.path))
      .filter((path) => path !== undefined && hidden.has(path));
    if (paths.length > 0) found.set(metadata.path, [...new Set(paths)] as string[]);
  }
  return found;
}
