import { hash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import { readCache, writeCache } from './cache-database.ts';
import { compilerVersion } from './compiler-version.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Reads the terms of a vocabulary file through the cache: the parser of YAML is slow until it is
 * optimized, and takes longer for a list of tags than opening ten thousand articles' cache.
 *
 * @param file Absolute path.
 * @param text The file's text.
 * @param parse Parses it; undefined if the file has problems, which is not cached.
 */
export async function readCachedTerms(
  file: string,
  text: string,
  parse: () => Vocabulary['terms'] | undefined,
): Promise<Vocabulary['terms'] | undefined> {
  const digest = hash('sha256', `${await compilerVersion()}\0${text}`);
  const row = readCache((database) =>
    database.prepare('SELECT digest, terms FROM vocabularies WHERE file = ?').get(file),
  );
  // Written below.
  if (row?.['digest'] === digest)
    return deserialize(row['terms'] as Uint8Array) as Vocabulary['terms'];
  const terms = parse();
  if (!terms) return undefined;
  writeCache((database) =>
    database
      .prepare('INSERT OR REPLACE INTO vocabularies VALUES (?, ?, ?)')
      .run(file, digest, serialize(terms)),
  );
  return terms;
}
