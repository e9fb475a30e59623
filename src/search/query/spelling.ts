import { editDistance } from './edit-distance.ts';

/** Vocabulary entry of one term. */
export interface TermEntry {
  /** Approximate document count, within a quarter. */
  documents: number;
  /** Whether the term is a title by itself. */
  isTitle: boolean;
}

export type Vocabulary = ReadonlyMap<string, TermEntry>;

/** A candidate correction of a mistyped term. */
export interface Correction extends TermEntry {
  term: string;
  /** From `editDistance`. */
  distance: number;
}

/** Shorter terms have too many neighbours for fuzzy matching. */
const shortest = 3;

/** Maximum edit distance: one edit in short words, two in long ones. */
function maximumDistance(length: number): number {
  if (length < 6) return 1;
  return length < 8 ? 1.5 : 2;
}

/**
 * Finds corrections of a mistyped term, sorted by distance, then by frequency: a nearer word wins
 * over any more frequent one.
 *
 * @example findCorrections('فروييد', vocabulary)[0].term // 'فرويد'
 */
export function findCorrections(term: string, vocabulary: Vocabulary): Correction[] {
  if (term.length < shortest) return [];
  const limit = maximumDistance(term.length);
  const near: Correction[] = [];
  for (const [other, entry] of vocabulary) {
    if (other === term || other.length < shortest || Math.abs(other.length - term.length) > 2)
      continue;
    const distance = editDistance(term, other, limit);
    if (distance <= limit) near.push({ term: other, distance, ...entry });
  }
  return near.sort(
    (a, b) => a.distance - b.distance || b.documents - a.documents || (a.term < b.term ? -1 : 1),
  );
}
