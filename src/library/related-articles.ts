import type { Article } from './article.ts';
import { allArticles } from './articles.ts';
import { memoize } from './memoize.ts';

/** Finds the related articles of an article, best first; possibly none. */
export const relatedLookup = memoize(async () => {
  const articles = new Map((await allArticles()).map((article) => [article.id, article]));
  return ({ related }: Article): readonly Article[] =>
    related.flatMap((id) => articles.get(id) ?? []);
});
