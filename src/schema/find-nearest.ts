import { closest, distance } from 'fastest-levenshtein';

/**
 * Finds the word nearest to a mistyped one, for "did you mean".
 *
 * @returns The nearest by Levenshtein distance, or nothing where none is near: more than a third
 *   of the letters would have to change.
 * @example findNearest('titel', ['title', 'tags']) // 'title'
 */
export function findNearest(word: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0) return undefined;
  const found = closest(word, candidates);
  return distance(word, found) <= Math.max(1, Math.ceil(word.length / 3)) ? found : undefined;
}
