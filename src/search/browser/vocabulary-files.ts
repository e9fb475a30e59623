import type { Vocabulary } from '../query/spelling.ts';
import {
  type Directory,
  directoryName,
  findShards,
  type ListEntry,
  type ListName,
  shardName,
  unpackEntries,
} from '../vocabulary-shard.ts';
import { loadJson } from './load-file.ts';
import { memoizeWithLimit } from './memoize-with-limit.ts';

/** The site's vocabulary; each file is loaded once. */
export interface VocabularyFiles {
  /** Number of documents of the site. */
  documents(): Promise<number>;
  /** Terms with this prefix. */
  withPrefix(letters: string): Promise<Vocabulary>;
  /** Terms with this suffix. */
  withSuffix(letters: string): Promise<Vocabulary>;
  /** Terms that are next to a term in titles. */
  neighbours(term: string): Promise<Vocabulary>;
}

/** @param folder Address of the index's folder. */
export function openVocabularyFiles(folder: string): VocabularyFiles {
  const loadDirectory = memoizeWithLimit((name) => loadJson<Directory>(folder + name));
  const loadEntries = memoizeWithLimit(async (name) =>
    unpackEntries(await loadJson(folder + name)),
  );
  // If a file is missing, words are searched as typed; a later search tries again.
  const directory = () => loadDirectory(directoryName).catch(() => undefined);
  const entries = (name: string) => loadEntries(name).catch(() => []);
  const keys = async (list: ListName, beginning: string): Promise<ListEntry[]> => {
    const starts = (await directory())?.lists[list];
    if (!starts) return [];
    const names = findShards(starts, beginning).map((at) => shardName(list, at));
    const pieces = await Promise.all(names.map(entries));
    return pieces.flat().filter(({ key }) => key.startsWith(beginning));
  };
  const byKey = (found: readonly ListEntry[], term: (key: string) => string): Vocabulary =>
    new Map(found.map((entry) => [term(entry.key), entry]));
  return {
    documents: async () => (await directory())?.documents ?? 0,
    withPrefix: async (letters) => byKey(await keys('beginnings', letters), (key) => key),
    withSuffix: async (letters) =>
      byKey(await keys('endings', reverseLetters(letters)), reverseLetters),
    neighbours: async (term) =>
      byKey(await keys('titles', `${term} `), (key) => key.slice(term.length + 1)),
  };
}

function reverseLetters(letters: string): string {
  return [...letters].reverse().join('');
}
