import type { Article } from '../library/article.ts';

/** The articles of one day of the site's zone. */
export interface Day {
  /** `YYYY-MM-DD`. */
  date: string;
  articles: readonly Article[];
}

const twoDigits = (number: number) => String(number).padStart(2, '0');

/** Where a day stands on its month's page: `d08`. */
export function dayAnchor({ day }: Article['day']): string {
  return `d${twoDigits(day)}`;
}

/** A list cut into days; both keep their order. */
export function articlesByDay(articles: readonly Article[]): Day[] {
  const days = Map.groupBy(
    articles,
    ({ day }) => `${day.year}-${twoDigits(day.month)}-${twoDigits(day.day)}`,
  );
  return [...days].map(([date, list]) => ({ date, articles: list }));
}
