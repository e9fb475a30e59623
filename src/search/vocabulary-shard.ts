/*
 * The vocabulary's files: sorted lists, cut into pieces of a few kilobytes, and one directory that
 * says where each piece begins, so that only files that exist are asked for.
 */

/** What each list is sorted by. */
export type ListName = 'beginnings' | 'endings' | 'titles';

/** One entry of a list. */
export interface ListEntry {
  /** A term; a term from its end; or two terms that are neighbours in a title, with a space. */
  key: string;
  /** How many documents have it, give or take a quarter. */
  documents: number;
  /** The term is a title by itself. */
  isTitle: boolean;
}

export interface Directory {
  /** Documents of the site. */
  documents: number;
  /** The first letters of each piece of each list, but the first piece, which begins at none. */
  lists: Readonly<Record<ListName, readonly string[]>>;
}

export const directoryName = 'words/directory.json';

export function pieceName(list: ListName, piece: number): string {
  return `words/${list}-${piece}.json`;
}

/** Places of a list's pieces that may hold keys which begin with these letters. */
export function piecesOf(starts: readonly string[], beginning: string): number[] {
  // Up to the last key that so begins.
  const first = starts.filter((start) => start <= beginning).length;
  const last = starts.filter((start) => start <= `${beginning}\uffff`).length;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Steps of the frequency, as capital letters: each is 1.6 times the one before. */
const stepsPerDoubling = 1.5;
const firstStep = 65;
const lastStep = 25;

/** A key that begins as the one before it did is written as how many letters it shares with it. */
const mostShared = 9;

/**
 * Writes sorted entries as text: letters shared with the key before, the rest, the frequency as a
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

/** Reads what `packEntries` wrote. */
export function unpackEntries(packed: string): ListEntry[] {
  let key = '';
  return [...packed.matchAll(/(\d)(\D*?)([A-Z])(!?)/g)].map(([, shared, rest, step, title]) => {
    key = key.slice(0, Number(shared)) + rest;
    const documents = 2 ** (((step ?? '').charCodeAt(0) - firstStep) / stepsPerDoubling);
    return { key, documents, isTitle: title !== '' };
  });
}
