import { diffArrays } from 'diff';

/** The alignment of a source's words with those of its article. */
export interface Alignment {
  /** Words of the source. */
  total: number;
  /** Those of them that arrived. */
  kept: number;
  /** Runs of the source's words that did not arrive, in order. */
  missing: string[];
  /** Runs of words that came from elsewhere. */
  added: string[];
}

/** Work grows with the square of the changes; texts with more of them are compared as bags of words. */
const mostChanges = 2000;

/**
 * Aligns two sequences of words (Myers, "An O(ND) Difference Algorithm", 1986). Runs that stand
 * elsewhere in the result (notes that move to the end) count as arrived; a word counts once.
 *
 * @param source Words of the source, from `proofWords`.
 * @param result Words of the article.
 */
export function alignWords(source: readonly string[], result: readonly string[]): Alignment {
  const changes = diffArrays([...source], [...result], { maxEditLength: mostChanges });
  const removed: string[][] = [];
  const inserted: string[][] = [];
  for (const { value, removed: isRemoved, added } of changes ?? [
    { value: [...source], removed: true, added: false },
    { value: [...result], removed: false, added: true },
  ]) {
    if (isRemoved) removed.push(value);
    else if (added) inserted.push(value);
  }
  const missing = withoutMoved(removed, inserted);
  const added = withoutMoved(inserted, removed);
  const lost = missing.reduce((sum, run) => sum + run.length, 0);
  return {
    total: source.length,
    kept: source.length - lost,
    missing: missing.map((run) => run.join(' ')),
    added: added.map((run) => run.join(' ')),
  };
}

/** Removes from runs the words found in other runs; each word counts once. */
function withoutMoved(runs: readonly string[][], others: readonly string[][]): string[][] {
  const counts = new Map<string, number>();
  for (const word of others.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  const rest: string[][] = [];
  for (const run of runs) {
    let open: string[] = [];
    for (const word of run) {
      const count = counts.get(word) ?? 0;
      if (count === 0) {
        open.push(word);
        continue;
      }
      counts.set(word, count - 1);
      if (open.length > 0) rest.push(open);
      open = [];
    }
    if (open.length > 0) rest.push(open);
  }
  return rest;
}
