/**
 * A percentile by the nearest-rank method: the smallest value that at least that share of all values
 * does not exceed.
 *
 * @param share Above 0 and at most 1; .5 is the median.
 * @returns `NaN` for no values.
 */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN;
}
