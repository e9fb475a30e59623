/**
 * Maps a list by an asynchronous function, so many at a time.
 *
 * @param items What to map.
 * @param limit How many may be under way at once; at least 1.
 * @param map The function; its first rejection rejects the whole.
 * @returns The results in the order of the items.
 */
export async function mapConcurrently<T, R>(
  items: readonly T[],
  limit: number,
  map: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  // One iterator that all workers draw from.
  const entries = items.entries();
  const work = async () => {
    for (const [index, item] of entries) results[index] = await map(item);
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, work));
  return results;
}
