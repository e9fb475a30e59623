/** The terms of a shard of the vocabulary, and in how many documents each is. */
export type Vocabulary = ReadonlyMap<string, number>;

/** A term that a mistyped one may have meant. */
export interface Correction {
  term: string;
  /** Edits between the two. */
  distance: number;
}

/** Shorter terms have too many neighbours to guess among. */
const shortest = 3;
/** From this length on two edits are forgiven. */
const longWord = 6;
const most = 3;

/**
 * Finds what a term that is in no document may have meant: terms one edit away (a letter more,
 * less, other, or two swapped: Damerau 1964), two edits in long words; nearest first, then the
 * more frequent.
 *
 * @example corrections('فروييد', new Map([['فرويد', 12]])) // [{ term: 'فرويد', distance: 1 }]
 */
export function corrections(term: string, vocabulary: Vocabulary): Correction[] {
  if (term.length < shortest) return [];
  const limit = term.length >= longWord ? 2 : 1;
  const near: (Correction & { documents: number })[] = [];
  for (const [candidate, documents] of vocabulary) {
    const distance = editDistance(term, candidate, limit);
    if (distance <= limit) near.push({ term: candidate, distance, documents });
  }
  near.sort((a, b) => a.distance - b.distance || b.documents - a.documents);
  return near.slice(0, most).map(({ term, distance }) => ({ term, distance }));
}

/**
 * Edits between two words, with swaps of neighbours (optimal string alignment).
 *
 * @param limit Beyond it the answer is only "more than that".
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let edits = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        edits = Math.min(edits, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(edits);
      least = Math.min(least, edits);
    }
    if (least > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? limit + 1;
}
