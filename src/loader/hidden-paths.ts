import { computeListPaths } from './list-paths.ts';
import type { LoadedArticle } from './load-article.ts';
import { normalizePath } from './site-links.ts';

/**
 * Finds the hidden paths of the site: articles that are not shown, their aliases, and lists without
 * shown articles.
 *
 * @param all All articles of the content.
 * @param shown The articles that pages show.
 */
export function findHiddenPaths(
  all: readonly Pick<LoadedArticle, 'metadata'>[],
  shown: readonly Pick<LoadedArticle, 'metadata'>[],
): Set<string> {
  if (all.length === shown.length) return new Set();
  const hidden = collectPaths(all);
  for (const path of collectPaths(shown)) hidden.delete(path);
  return hidden;
}

function collectPaths(articles: readonly Pick<LoadedArticle, 'metadata'>[]): Set<string> {
  const lists = computeListPaths(articles.map(({ metadata }) => metadata));
  const own = articles.flatMap(({ metadata: { path, aliases } }) => [
    path,
    ...aliases.map(normalizePath),
  ]);
  return new Set([...own, ...lists.pages.keys(), ...lists.numbered.keys()]);
}
