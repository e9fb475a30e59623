import type { Article } from './article.ts';
import { allArticles } from './articles.ts';
import { memoize } from './memoize.ts';

/** One published correction. */
export interface Correction {
  article: Article;
  /** `YYYY-MM-DD`. */
  date: string;
  text: string;
}

/** All corrections of all articles, newest first. */
export const allCorrections: () => Promise<readonly Correction[]> = memoize(async () =>
  (await allArticles())
    .flatMap((article) => article.corrections.map(({ date, text }) => ({ article, date, text })))
    // A stable sort: corrections of one day stay in the order of the articles.
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0)),
);
