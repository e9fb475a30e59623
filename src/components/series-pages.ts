import type { Article } from '../library/article.ts';
import { site } from '../site/settings.ts';

/** One page of a series. */
export interface SeriesPage {
  /** From 1; the first page's address has none. */
  number: number;
  /** Of the whole series. */
  count: number;
  parts: readonly Article[];
  isLast: boolean;
}

/** A part takes little room. `scripts/check/list-paths.ts` counts alike. */
const size = 4 * site.pageSize;

/** A series cut into pages, first part first, so that a new part changes the last page alone. */
export function seriesPages(parts: readonly Article[]): SeriesPage[] {
  const pages = Math.max(1, Math.ceil(parts.length / size));
  return Array.from({ length: pages }, (_, index) => ({
    number: index + 1,
    count: parts.length,
    parts: parts.slice(index * size, (index + 1) * size),
    isLast: index + 1 === pages,
  }));
}

/** Path of one page of a series. */
export function seriesPath(id: string, number: number): string {
  return `/series/${id}/${number === 1 ? '' : `page/${number}/`}`;
}
