import { wordLists } from '../bundle-meta.ts';
import type { Vocabulary } from '../query/spelling.ts';
import { findShards, type ListEntry, type ListName, unpackEntries } from '../vocabulary-shard.ts';
import type { BundleFiles } from './bundle-files.ts';
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
  /** Terms with this `consonantSkeleton`. */
  withSkeleton(skeleton: string): Promise<Vocabulary>;
}

export function openVocabularyFiles({ meta, load }: BundleFiles): VocabularyFiles {
  const loadEntries = memoizeWithLimit(async (shard) =>
    unpackEntries(new TextDecoder().decode(await load('words', Number(shard)))),
  );
  // If a file is missing, words are searched as typed; a later search tries again.
  const entries = (shard: number) => loadEntries(String(shard)).catch(() => []);
  const keys = async (list: ListName, beginning: string): Promise<ListEntry[]> => {
    const before = wordLists
      .slice(0, wordLists.indexOf(list))
      .reduce((sum, other) => sum + meta.words[other].length + 1, 0);
    const shards = findShards(meta.words[list], beginning).map((at) => before + at);
    const pieces = await Promise.all(shards.map(entries));
    return pieces.flat().filter(({ key }) => key.startsWith(beginning));
  };
  const byKey = (found: readonly ListEntry[], term: (key: string) => string): Vocabulary =>
    new Map(found.map((entry) => [term(entry.key), entry]));
  return {
    documents: async () => meta.lengths.length,
    withPrefix: async (letters) => byKey(await keys('beginnings', letters), (key) => key),
    withSuffix: async (letters) =>
      byKey(await keys('endings', reverseLetters(letters)), reverseLetters),
    neighbours: async (term) =>
      byKey(await keys('titles', `${term} `), (key) => key.slice(term.length + 1)),
    withSkeleton: async (skeleton) =>
      byKey(await keys('skeletons', `${skeleton} `), (key) => key.slice(skeleton.length + 1)),
  };
}

function reverseLetters(letters: string): string {
  return [...letters].reverse().join('');
}
