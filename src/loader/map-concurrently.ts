/**
 * Maps a list with an asynchronous function and limited concurrency.
 *
 * @param items The items.
 * @param limit Maximum concurrency; at least 1.
 * @param map The function; its first rejection rejects the result.
 * @returns The results in the order of the items.
 */
export async function mapConcurrently<T, R>(
  items: readonly T[],
  limit: number,
  map: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  // One iterator, shared by all workers.
  const entries = items.entries();
  const work = async () => {
    for (const [index, item] of entries) results[index] = await map(item);
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, work));
  return results;
}
