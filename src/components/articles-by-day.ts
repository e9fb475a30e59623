import type { Article } from '../library/article.ts';

/** The articles of one day in the site's time zone. */
export interface Day {
  /** `YYYY-MM-DD`. */
  date: string;
  articles: readonly Article[];
}

const twoDigits = (number: number) => String(number).padStart(2, '0');

/** Anchor of a day on its month's page: `d08`. */
export function dayAnchor({ day }: Article['day']): string {
  return `d${twoDigits(day)}`;
}

/** Groups a list by day; the order is preserved. */
export function groupByDay(articles: readonly Article[]): Day[] {
  const days = Map.groupBy(
    articles,
    ({ day }) => `${day.year}-${twoDigits(day.month)}-${twoDigits(day.day)}`,
  );
  return [...days].map(([date, list]) => ({ date, articles: list }));
}
