/**
 * Bisects an ascending list.
 *
 * @param numberOf The number by which an item is placed.
 * @returns Index of the last item at or before `value`; -1 where all come after.
 */
export function lastAtOrBefore<T>(
  items: readonly T[],
  value: number,
  numberOf: (item: T) => number = Number,
): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && numberOf(item) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
