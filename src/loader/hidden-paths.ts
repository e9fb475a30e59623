import { listPaths } from './list-paths.ts';
import type { LoadedArticle } from './load-article.ts';
import { comparablePath } from './site-links.ts';

/**
 * Finds the hidden paths of the site: articles that are not shown, their aliases, and lists without
 * shown articles.
 *
 * @param all All articles of the content.
 * @param shown The articles that pages show.
 */
export function hiddenPaths(
  all: readonly Pick<LoadedArticle, 'metadata'>[],
  shown: readonly Pick<LoadedArticle, 'metadata'>[],
): Set<string> {
  if (all.length === shown.length) return new Set();
  const hidden = pathsOf(all);
  for (const path of pathsOf(shown)) hidden.delete(path);
  return hidden;
}

function pathsOf(articles: readonly Pick<LoadedArticle, 'metadata'>[]): Set<string> {
  const lists = listPaths(articles.map(({ metadata }) => metadata));
  const own = articles.flatMap(({ metadata: { path, aliases } }) => [
    path,
    ...aliases.map(comparablePath),
  ]);
  return new Set([...own, ...lists.pages.keys(), ...lists.numbered.keys()]);
}
