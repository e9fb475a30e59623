import type { Article } from '../library/article.ts';
import type { Overview } from '../library/overview.ts';
import { type ListPage, stablePages } from '../library/stable-pages.ts';
import { site } from '../site/settings.ts';

/** What a numbered page of a list is given. */
export interface Listing<T = Article> {
  page: ListPage<T>;
  /** Path of the list's unnumbered first page. */
  base: string;
  /** The list as a whole, on its first page alone: numbered pages stay as they are when it grows. */
  overview?: Overview | undefined;
}

/**
 * The static paths of a list's pages, for a route that ends in `[...page]`: none for the newest,
 * `page/3` for a numbered one.
 *
 * @param base Path of the first page, such as `/tags/gaza/`.
 * @param items Newest first.
 * @param overview What the first page tells of them all.
 */
export function listingPaths<T>(
  base: string,
  items: readonly T[],
  overview?: Overview,
): { page: string | undefined; listing: Listing<T> }[] {
  return stablePages(items, site.pageSize).map((page) => ({
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
