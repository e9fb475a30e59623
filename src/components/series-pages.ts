import type { Article } from '../library/article.ts';
import { site } from '../site/settings.ts';

/** One page of a series. */
export interface SeriesPage {
  /** From 1; the address of the first page has no number. */
  number: number;
  /** Number of pages of the series. */
  count: number;
  parts: readonly Article[];
  isLast: boolean;
}

/** Page size: a part takes little room. `src/loader/list-paths.ts` computes the same. */
const size = 4 * site.pageSize;

/** Paginates a series, first part first, so that a new part changes only the last page. */
export function paginateSeries(parts: readonly Article[]): SeriesPage[] {
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
