import { lightStem } from '../../arabic/light-stem.ts';
import type { Vocabulary } from './spelling.ts';

/** The shortest part that a joined word is cut into. */
const shortestPart = 2;

/** Cuts worth a look at the vocabulary's files. */
const mostCuts = 3;

/** Two terms that a word may have been typed together of. */
export type Cut = readonly [left: string, right: string];

/**
 * Where a word may be cut in two: where what stands before is a term of the site; first where what
 * follows begins with the article, then by the length of the first part.
 *
 * @param word Folded.
 * @param known Terms of the site that begin as the word does.
 * @example possibleCuts('البحرالميت', terms) // [['بحر', 'ميت'], …]
 */
export function possibleCuts(word: string, known: Vocabulary): Cut[] {
  const cuts = Array.from({ length: word.length - 1 }, (_, index) => index + 1)
    .filter((at) => at >= shortestPart && word.length - at >= shortestPart)
    .map((at) => {
      const [left, right] = [word.slice(0, at), word.slice(at)];
      const terms: Cut = [lightStem(left), lightStem(right)];
      return { terms, at, hasArticle: right.startsWith('ال') && right.length > 3 };
    })
    .filter(({ terms: [left] }) => known.has(left));
  cuts.sort((a, b) => Number(b.hasArticle) - Number(a.hasArticle) || b.at - a.at);
  return cuts.slice(0, mostCuts).map(({ terms }) => terms);
}
