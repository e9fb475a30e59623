/** One page of a long list, newest item first. */
export interface ListPage<T> {
  /** Counted from the oldest page; the first page that a reader sees has no number. */
  number: number | undefined;
  items: readonly T[];
  /** The page with newer items: its number, or `first`; nothing on the first page. */
  newer: number | 'first' | undefined;
  /** The number of the page with older items; nothing on the oldest page. */
  older: number | undefined;
}

/**
 * Cuts a list into pages that stay as they are when it grows: numbers count from the oldest item,
 * so an added item changes the first page alone, and now and then makes one new numbered page.
 *
 * The first page holds between `size` and `2 × size − 1` items (fewer only where the whole list
 * is shorter), so that it never looks empty just after a new numbered page was cut.
 *
 * @param items Newest first.
 * @param size Items on a numbered page; at least 1.
 * @returns The first page, then numbered ones from the newest; always at least one page.
 * @throws RangeError when `size` is less than 1.
 */
export function stablePages<T>(items: readonly T[], size: number): ListPage<T>[] {
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
