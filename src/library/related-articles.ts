import type { Article } from './article.ts';
import { allArticles } from './articles.ts';
import { once } from './once.ts';

/** Finds the related articles of an article, best first; possibly none. */
export const relatedLookup = once(async () => {
  const articles = new Map((await allArticles()).map((article) => [article.id, article]));
  return ({ related }: Article): readonly Article[] =>
    related.flatMap((id) => articles.get(id) ?? []);
});
