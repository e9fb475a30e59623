import type { Vocabulary } from '../query/spelling.ts';
import { shardName } from '../vocabulary-shard.ts';
import { loadGzipJson } from './load-gzip.ts';

/**
 * The terms of the site that begin with the given letters.
 *
 * @param folder Address of the index's folder.
 */
export function vocabularyFiles(
  folder: string,
): (letters: Iterable<string>) => Promise<Vocabulary> {
  const loaded = new Map<string, Promise<(string | number)[]>>();
  const load = (name: string) => {
    // No term of the site begins so: then there is no such file.
    const file = loaded.get(name) ?? loadGzipJson<(string | number)[]>(`${folder}words/${name}`);
    loaded.set(
      name,
      file.catch(() => []),
    );
    return file.catch(() => []);
  };
  return async (letters) => {
    const names = new Set([...letters].map(shardName));
    const lists = await Promise.all([...names].map(load));
    const vocabulary = new Map<string, number>();
    for (const list of lists) {
      for (let index = 0; index < list.length; index += 2) {
        vocabulary.set(String(list[index]), Number(list[index + 1]));
      }
    }
    return vocabulary;
  };
}
