import type { TermMatches } from './rank.ts';

type Matches = TermMatches['matches'];

/**
 * Joins what a word found with what it may stand for. A document that has both counts as the better
 * of the two, at all the places where either stands.
 *
 * @param share What a match of the other one counts.
 */
export function joinedMatches(matches: Matches, others: Matches, share: number): Matches {
  const joined = new Map(matches);
  for (const [id, other] of others) {
    const own = joined.get(id);
    const score = other.score * share;
    if (!own) {
      joined.set(id, { ...other, score });
      continue;
    }
    const positions = [...new Set([...own.positions, ...other.positions])].sort((a, b) => a - b);
    const titleLength = own.titleLength ?? other.titleLength;
    joined.set(id, { ...own, score: Math.max(own.score, score), positions, titleLength });
  }
  return joined;
}
