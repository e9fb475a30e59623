import type { Article } from './article.ts';
import { allArticles } from './articles.ts';
import { once } from './once.ts';

export interface ArchiveMonth {
  /** 1 to 12. */
  month: number;
  /** Newest first. */
  articles: readonly Article[];
  /** New articles come into it; the others' are all there. */
  isNewest: boolean;
}

export interface ArchiveYear {
  year: number;
  count: number;
  isNewest: boolean;
  /** Newest first. */
  months: readonly ArchiveMonth[];
}

/** Every year and month that has articles, newest first; days are cut in the site's time zone. */
export const archiveYears: () => Promise<readonly ArchiveYear[]> = once(async () => {
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
