import type { Article } from '../library/article.ts';

/** The articles of one year. */
export interface YearGroup {
  year: number;
  articles: readonly Article[];
}

/**
 * Groups a list by year of publication, in the site's time zone.
 *
 * @param newestFirst In the order of lists, which is preserved.
 */
export function groupByYear(newestFirst: readonly Article[]): YearGroup[] {
  const years = Map.groupBy(newestFirst, ({ day }) => day.year);
  return [...years].map(([year, articles]) => ({ year, articles }));
}
