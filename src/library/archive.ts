import type { Article } from './article.ts';
import { allArticles } from './articles.ts';
import { once } from './once.ts';

export interface ArchiveMonth {
  /** 1 to 12. */
  month: number;
  /** Newest first. */
  articles: readonly Article[];
}

export interface ArchiveYear {
  year: number;
  count: number;
  /** Newest first. */
  months: readonly ArchiveMonth[];
}

/** Every year and month that has articles, newest first; days are cut in the site's time zone. */
export const archiveYears: () => Promise<readonly ArchiveYear[]> = once(async () => {
  const years = Map.groupBy(await allArticles(), ({ day }) => day.year);
  return [...years].map(([year, articles]) => ({
    year,
    count: articles.length,
    months: [...Map.groupBy(articles, ({ day }) => day.month)].map(([month, list]) => ({
      month,
      articles: list,
    })),
  }));
});
