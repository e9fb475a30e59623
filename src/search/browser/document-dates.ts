import { loadGzipJson } from './gzip-json.ts';

/**
 * When each document was published, in seconds since 1970, newest first; loaded at the first call.
 *
 * @param folder Address of the index's folder.
 */
export function documentDates(folder: string): () => Promise<ReadonlyMap<string, number>> {
  let loading: Promise<ReadonlyMap<string, number>> | undefined;
  const load = async () => {
    const list = await loadGzipJson<(string | number)[]>(`${folder}dates`);
    const dates = new Map<string, number>();
    for (let index = 0; index < list.length; index += 2) {
      dates.set(String(list[index]), Number(list[index + 1]));
    }
    return dates;
  };
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}
