import { forEachAnalysis } from './analyse.ts';

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
  const counts = new Map<string, number>();
  forEachAnalysis(text, ({ terms, all }) => {
    // Of a stretch that is all stop words, the analyser gives them back.
    if (terms === all && all.length > 1) return;
    for (const term of terms) {
      const count = counts.get(term);
      if (count !== undefined) counts.set(term, count + 1);
      else if (term.length >= shortestTerm && !startsWithDigit.test(term)) counts.set(term, 1);
    }
  });
  // A Map keeps the order of first use. Sorting all took as long as counting them.
  const byCount: (string[] | undefined)[] = [];
  for (const [term, count] of counts) {
    const terms = byCount[count];
    if (terms) terms.push(term);
    else byCount[count] = [term];
  }
  return byCount
    .toReversed()
    .flatMap((terms) => terms ?? [])
    .slice(0, limit);
}
