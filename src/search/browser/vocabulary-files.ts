import type { Vocabulary } from '../query/spelling.ts';
import {
  type Directory,
  directoryName,
  type ListEntry,
  type ListName,
  pieceName,
  piecesOf,
  unpackEntries,
} from '../vocabulary-shard.ts';
import { loadJson } from './load-file.ts';
import { memoizeWithLimit } from './memoize-with-limit.ts';

/** What the site's vocabulary says, each file loaded once. */
export interface VocabularyFiles {
  /** Documents of the site. */
  documents(): Promise<number>;
  /** Terms that begin with these letters. */
  beginning(letters: string): Promise<Vocabulary>;
  /** Terms that end with these letters. */
  ending(letters: string): Promise<Vocabulary>;
  /** Terms that stand beside a term in titles. */
  beside(term: string): Promise<Vocabulary>;
}

/** @param folder Address of the index's folder. */
export function vocabularyFiles(folder: string): VocabularyFiles {
  const loadDirectory = memoizeWithLimit((name) => loadJson<Directory>(folder + name));
  const loadEntries = memoizeWithLimit(async (name) =>
    unpackEntries(await loadJson(folder + name)),
  );
  // Without a file, words are searched as they are typed; a later search tries again.
  const directory = () => loadDirectory(directoryName).catch(() => undefined);
  const entries = (name: string) => loadEntries(name).catch(() => []);
  const keys = async (list: ListName, beginning: string): Promise<ListEntry[]> => {
    const starts = (await directory())?.lists[list];
    if (!starts) return [];
    const names = piecesOf(starts, beginning).map((at) => pieceName(list, at));
    const pieces = await Promise.all(names.map(entries));
    return pieces.flat().filter(({ key }) => key.startsWith(beginning));
  };
  const byKey = (found: readonly ListEntry[], term: (key: string) => string): Vocabulary =>
    new Map(found.map((entry) => [term(entry.key), entry]));
  return {
    documents: async () => (await directory())?.documents ?? 0,
    beginning: async (letters) => byKey(await keys('beginnings', letters), (key) => key),
    ending: async (letters) => byKey(await keys('endings', backwards(letters)), backwards),
    beside: async (term) =>
      byKey(await keys('titles', `${term} `), (key) => key.slice(term.length + 1)),
  };
}

function backwards(letters: string): string {
  return [...letters].reverse().join('');
}
