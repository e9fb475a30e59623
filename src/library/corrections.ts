import type { Article } from './article.ts';
import { allArticles } from './articles.ts';
import { once } from './once.ts';

/** One mistake that was put right. */
export interface Correction {
  article: Article;
  /** `YYYY-MM-DD`. */
  date: string;
  text: string;
}

/** Every correction of every article, newest first. */
export const allCorrections: () => Promise<readonly Correction[]> = once(async () =>
  (await allArticles())
    .flatMap((article) => article.corrections.map(({ date, text }) => ({ article, date, text })))
    // Of one day, the order of the articles holds in every build.
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0)),
);
