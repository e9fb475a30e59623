import type { MemberKind } from './index-files.ts';
import type { ListName } from './vocabulary-shard.ts';

/** What a search must know of a bundle before it loads anything else of it. */
export interface BundleMeta {
  /** Length of each document, in words. */
  lengths: readonly number[];
  /** First term of each chunk of the inverted index. */
  chunks: readonly string[];
  /** Start key of each shard of the vocabulary's lists; the first shard has no key. */
  words: Readonly<Record<ListName, readonly string[]>>;
  /** Number of passages of each document. */
  passages: readonly number[];
  /** Sizes of the members of each kind, in bytes. */
  sizes: Readonly<Record<MemberKind, readonly number[]>>;
  /** Whether the members follow the metadata in its file. */
  isSmall: boolean;
}

/** The vocabulary's lists in the order of their shards. */
export const wordLists: readonly ListName[] = ['beginnings', 'endings', 'titles', 'skeletons'];
