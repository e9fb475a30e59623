import type { Article } from './article.ts';
import { allArticles } from './articles.ts';
import { memoize } from './memoize.ts';

export interface ArchiveMonth {
  /** 1 to 12. */
  month: number;
  /** Newest first. */
  articles: readonly Article[];
  /** Whether this is the newest month, to which articles are still added. */
  isNewest: boolean;
}

export interface ArchiveYear {
  year: number;
  count: number;
  isNewest: boolean;
  /** Newest first. */
  months: readonly ArchiveMonth[];
}

/** All years and months with articles, newest first; days are those of the site's time zone. */
export const archiveYears: () => Promise<readonly ArchiveYear[]> = memoize(async () => {
  const years = Map.groupBy(await allArticles(), ({ day }) => day.year);
  return [...years].map(([year, articles], yearsAgo) => ({
    year,
    count: articles.length,
    isNewest: yearsAgo === 0,
    months: [...Map.groupBy(articles, ({ day }) => day.month)].map(([month, list], monthsAgo) => ({
      month,
      articles: list,
      isNewest: yearsAgo === 0 && monthsAgo === 0,
    })),
  }));
});
