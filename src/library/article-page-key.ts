import { currentContent } from '../loader/current-content.ts';
import type { Article } from './article.ts';
import { articlesInSeries, neighbours } from './articles.ts';
import { articleKey, pageKeys } from './page-key.ts';
import { relatedTo } from './related-articles.ts';

/** @returns The key of an article's own page: the article, and the others that the page names. */
export async function articlePageKeys(): Promise<(article: Article) => Promise<string>> {
  if (!currentContent().keyed) return async () => '';
  const key = await pageKeys();
  return async (article) => {
    const others = await Promise.all([
      neighbours(article),
      relatedTo(article),
      article.series && articlesInSeries(article.series.term.id),
    ]);
    return key(articleKey(article), others);
  };
}
