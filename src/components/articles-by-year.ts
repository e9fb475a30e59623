import type { Article } from '../library/article.ts';

/** The articles of one year. */
export interface YearGroup {
  year: number;
  articles: readonly Article[];
}

/**
 * Parts a list by the years of publication, in the site's time zone.
 *
 * @param newestFirst In the order of lists, which is kept.
 */
export function articlesByYear(newestFirst: readonly Article[]): YearGroup[] {
  const years = Map.groupBy(newestFirst, ({ day }) => day.year);
  return [...years].map(([year, articles]) => ({ year, articles }));
}
