/** Files of an index that Pagefind loads for itself. */
const engineFile = /\.(?:pf_(?:index|filter|meta)|pagefind)(?:\?|$)/;

/**
 * Watches what Pagefind downloads: a file that it cannot load it tells to the console alone, and
 * searches on without, as if no article had the words in it.
 *
 * @param folder Address of the index's folder.
 * @returns A function that throws once one of its files has failed.
 */
export function watchEngineDownloads(folder: string): () => void {
  const load = globalThis.fetch;
  let failure: unknown;
  globalThis.fetch = async (...request) => {
    const [address] = request;
    const isWatched =
      typeof address === 'string' && address.startsWith(folder) && engineFile.test(address);
    if (!isWatched) return load(...request);
    try {
      const answer = await load(...request);
      if (!answer.ok) failure = new Error(`${answer.status} ${address}`);
      return answer;
    } catch (error) {
      failure = error;
      throw error;
    }
  };
  return () => {
    if (failure) throw failure;
  };
}
