import { currentContent } from '../loader/current-content.ts';
import type { Article } from './article.ts';
import { neighbourLookup, seriesLookup } from './articles.ts';
import { articleKey, createPageKey } from './page-key.ts';
import { relatedLookup } from './related-articles.ts';

/**
 * @returns A function that computes the cache key of an article's page, from the article and the
 *   others that the page links to.
 */
export async function createArticlePageKey(): Promise<(article: Article) => string> {
  if (!currentContent().keyed) return () => '';
  const [key, neighboursOf, relatedTo, partsOf] = await Promise.all([
    createPageKey(),
    neighbourLookup(),
    relatedLookup(),
    seriesLookup(),
  ]);
  return (article) =>
    key(
      articleKey(article),
      neighboursOf(article),
      relatedTo(article),
      article.series && partsOf(article.series.term.id),
    );
}
