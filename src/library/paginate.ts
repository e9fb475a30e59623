/** One page of a paginated list, newest item first. */
export interface ListPage<T> {
  /** Counted from the oldest page; the first page of the list has no number. */
  number: number | undefined;
  items: readonly T[];
  /** The page with newer items: its number, or `first`; undefined on the first page. */
  newer: number | 'first' | undefined;
  /** The number of the page with older items; undefined on the oldest page. */
  older: number | undefined;
}

/**
 * Paginates a list with stable pages: numbers count from the oldest item, so an added item changes
 * only the first page, and from time to time adds a numbered page.
 *
 * The first page has between `size` and `2 × size − 1` items (fewer only if the list is shorter),
 * so that it is never nearly empty after a numbered page was added.
 *
 * @param items Newest first.
 * @param size Page size of numbered pages; at least 1.
 * @returns The first page, then the numbered pages from the newest; at least one page.
 * @throws RangeError when `size` is less than 1.
 */
export function paginate<T>(items: readonly T[], size: number): ListPage<T>[] {
  if (size < 1) throw new RangeError(`a page needs at least one item, not ${size}`);
  const numbered = Math.max(0, Math.floor(items.length / size) - 1);
  const firstLength = items.length - numbered * size;
  const pages: ListPage<T>[] = [
    {
      number: undefined,
      items: items.slice(0, firstLength),
      newer: undefined,
      older: numbered || undefined,
    },
  ];
  for (let number = numbered; number >= 1; number--) {
    const start = firstLength + (numbered - number) * size;
    pages.push({
      number,
      items: items.slice(start, start + size),
      newer: number === numbered ? 'first' : number + 1,
      older: number - 1 || undefined,
    });
  }
  return pages;
}
