import type { LiveDataCollectionResult } from 'astro';

/**
 * The data of a live collection's entries.
 *
 * @throws What its loader threw.
 */
export function dataOf<T extends object>({ entries, error }: LiveDataCollectionResult<T>): T[] {
  if (!entries) throw error;
  return entries.map(({ data }) => data);
}
