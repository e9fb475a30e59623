import { editDistance } from './edit-distance.ts';

/** What is known of one term of a site. */
export interface TermEntry {
  /** How many documents have it, give or take a quarter. */
  documents: number;
  /** It is a title by itself. */
  isTitle: boolean;
}

export type Vocabulary = ReadonlyMap<string, TermEntry>;

/** A term that a mistyped one may have meant. */
export interface Correction extends TermEntry {
  term: string;
  /** As `editDistance` has it. */
  distance: number;
}

/** Shorter terms have too many neighbours to guess among. */
const shortest = 3;

/** What is forgiven: one edit in short words, two in long ones. */
function limitOf(length: number): number {
  if (length < 6) return 1;
  return length < 8 ? 1.5 : 2;
}

/**
 * The terms near a mistyped one, the likeliest first: the nearest, and of those as near the most
 * frequent. However frequent a word is, it is not what a nearer one was meant for.
 *
 * @example corrections('فروييد', vocabulary)[0].term // 'فرويد'
 */
export function corrections(term: string, vocabulary: Vocabulary): Correction[] {
  if (term.length < shortest) return [];
  const limit = limitOf(term.length);
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
