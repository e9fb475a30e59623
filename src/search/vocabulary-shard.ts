/*
 * The vocabulary: sorted lists, split into shards of a few kilobytes. The bundle's metadata has the
 * start of each shard, so that only existing ones are requested.
 */

/** Sort key of each list. */
export type ListName = 'beginnings' | 'endings' | 'titles' | 'skeletons';

/** One entry of a list. */
export interface ListEntry {
  /**
   * A term; a reversed term; two terms that are neighbours in a title, with a space; or a term after its
   * `consonantSkeleton` and a space.
   */
  key: string;
  /** Approximate document count, within a quarter. */
  documents: number;
  /** Whether the term is a title by itself. */
  isTitle: boolean;
}

/** Words of fewer consonants share their skeleton with words of other meanings. */
export const shortestSkeleton = 3;

/** Numbers of the shards that may hold keys with this prefix. */
export function findShards(starts: readonly string[], beginning: string): number[] {
  // The last key with this prefix ends the range.
  const first = starts.filter((start) => start <= beginning).length;
  const last = starts.filter((start) => start <= `${beginning}\uffff`).length;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Frequencies are stored in logarithmic steps of 1.6, as capital letters. */
const stepsPerDoubling = 1.5;
const firstStep = 65;
const lastStep = 25;

/** Front coding: a key stores how many letters it shares with the key before. */
const mostShared = 9;

/**
 * Packs sorted entries as text with front coding: shared letters, the rest, the frequency as a
 * capital (keys hold no digit and no capital), `!` for a title. Half the size of a plain list.
 *
 * @example packEntries([{ key: 'بحر', documents: 2, isTitle: true }]) // '0بحرC!'
 */
export function packEntries(entries: readonly ListEntry[]): string {
  let before = '';
  let packed = '';
  for (const { key, documents, isTitle } of entries) {
    let shared = 0;
    while (shared < mostShared && shared < key.length && key[shared] === before[shared]) shared++;
    const step = Math.min(lastStep, Math.round(Math.log2(documents) * stepsPerDoubling));
    packed += shared + key.slice(shared) + String.fromCharCode(firstStep + step);
    if (isTitle) packed += '!';
    before = key;
  }
  return packed;
}

/** Parses the output of `packEntries`. */
export function unpackEntries(packed: string): ListEntry[] {
  let key = '';
  return [...packed.matchAll(/(\d)(\D*?)([A-Z])(!?)/g)].map(([, shared, rest, step, title]) => {
    key = key.slice(0, Number(shared)) + rest;
    const documents = 2 ** (((step ?? '').charCodeAt(0) - firstStep) / stepsPerDoubling);
    return { key, documents, isTitle: title !== '' };
  });
}
