import { diffArrays } from 'diff';
import { type Word, wordKey } from './block.ts';

/** A run of words that stayed, is new, or is gone. */
export interface Part {
  state: 'same' | 'added' | 'removed';
  words: Word[];
}

/**
 * Work grows with the square of the changes. Two texts with more of them are no longer versions of
 * one another to a reader, and are shown the one after the other.
 */
const mostChanges = 600;

/**
 * Compares two texts word by word (Myers, "An O(ND) Difference Algorithm", 1986).
 *
 * @returns Runs in the order of reading; where words were replaced, the old ones first. Takes time
 *   linear in the number of words, whatever they are.
 * @example `مضى القارب الى الجزيرة` and `مضى القارب إلى الجزيرة` → same `مضى القارب`, removed `الى`,
 *   added `إلى`, same `الجزيرة`
 */
export function diffWords(before: readonly Word[], after: readonly Word[]): Part[] {
  const known = new Map<string, number>();
  const number = (word: Word) => {
    const key = wordKey(word);
    const found = known.get(key) ?? known.size;
    known.set(key, found);
    return found;
  };
  const changes = diffArrays(before.map(number), after.map(number), {
    maxEditLength: mostChanges,
  });
  if (!changes) return replaceAll(before, after);
  const parts: Part[] = [];
  let [oldAt, newAt] = [0, 0];
  for (const { count = 0, added, removed } of changes) {
    const state = added ? 'added' : removed ? 'removed' : 'same';
    const words = removed ? before.slice(oldAt, oldAt + count) : after.slice(newAt, newAt + count);
    if (!added) oldAt += count;
    if (!removed) newAt += count;
    parts.push({ state, words });
  }
  return parts;
}

function replaceAll(before: readonly Word[], after: readonly Word[]): Part[] {
  return [
    { state: 'removed', words: [...before] },
    { state: 'added', words: [...after] },
  ];
}
