import { analyse } from './analyse.ts';

/** Shorter stems are particles and initials more often than topics. */
const shortestTerm = 3;
/** A word of digits has no letters (`splitIntoWords`). */
const startsWithDigit = /^\p{Nd}/u;

/**
 * The stems that a text uses most, the most frequent first; of equally frequent ones the earlier.
 * Stop words, numbers and stems of one or two letters do not count.
 * `القهوة في اليمن، وقهوة اليمن أقدم` → `قهو`, `يمن`, `اقدم`.
 *
 * @param limit How many at most.
 */
export function extractKeyTerms(text: string, limit: number): string[] {
  const counts = new Map<string, { count: number }>();
  for (const { terms, all } of analyse(text)) {
    // Of a stretch that is all stop words, the analyser gives them back.
    if (terms === all && all.length > 1) continue;
    for (const term of terms) {
      const known = counts.get(term);
      if (known) known.count += 1;
      else if (term.length >= shortestTerm && !startsWithDigit.test(term)) {
        counts.set(term, { count: 1 });
      }
    }
  }
  // A Map keeps the order of first use, and the sort is stable.
  return [...counts]
    .sort(([, a], [, b]) => b.count - a.count)
    .slice(0, limit)
    .map(([term]) => term);
}
