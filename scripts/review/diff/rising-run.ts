/**
 * Finds a longest run of rising values (Fredman, "On computing the length of longest increasing
 * subsequences", 1975).
 *
 * @returns Places in the list, ascending. Takes n log n steps.
 * @example findRisingRun([3, 0, 1, 2]) // [1, 2, 3]
 */
export function findRisingRun(values: readonly number[]): number[] {
  /** By length, the place where the best run of that length ends. */
  const ends: number[] = [];
  const previous: number[] = [];
  for (const [at, value] of values.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[ends[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    previous[at] = ends[low - 1] ?? -1;
    ends[low] = at;
  }
  const run: number[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) run.push(at);
  return run.reverse();
}
