import type { Article } from '../library/article.ts';
import type { Overview } from '../library/overview.ts';
import { type ListPage, paginate } from '../library/paginate.ts';
import { site } from '../site/settings.ts';

/** Props of one page of a paginated list. */
export interface Listing<T = Article> {
  page: ListPage<T>;
  /** Path of the list's unnumbered first page. */
  base: string;
  /** Summary of the list, on its first page only: numbered pages do not change when it grows. */
  overview?: Overview | undefined;
}

/**
 * The static paths of a paginated list, for a route that ends in `[...page]`: none for the first
 * page, `page/3` for a numbered one.
 *
 * @param base Path of the first page, such as `/tags/gaza/`.
 * @param items Newest first.
 * @param overview Summary for the first page.
 */
export function listingPaths<T>(
  base: string,
  items: readonly T[],
  overview?: Overview,
): { page: string | undefined; listing: Listing<T> }[] {
  return paginate(items, site.pageSize).map((page) => ({
    page: page.number === undefined ? undefined : `page/${page.number}`,
    listing: { page, base, ...(page.number === undefined && { overview }) },
  }));
}

/** Path of one page of a list. */
export function listingPath(
  { base }: Pick<Listing, 'base'>,
  number: number | 'first' | undefined,
): string {
  return typeof number === 'number' ? `${base}page/${number}/` : base;
}
