import { lightStem } from '../../arabic/light-stem.ts';
import type { Vocabulary } from './spelling.ts';

/** The shortest part that a joined word is cut into. */
const shortestPart = 2;

/** Cuts worth a further look. */
const mostCuts = 3;

/** Where a word may be cut in two. */
export interface Cut {
  terms: readonly [left: string, right: string];
  /** The place of the second word's first letter. */
  at: number;
}

/**
 * Where a word may be cut in two terms of the site; first where what follows begins with the
 * article, then where the rarer of the two is the most frequent.
 *
 * @param word Folded.
 * @param known Terms of the site that begin or end as the word does.
 * @example possibleCuts('البحرالميت', terms)[0] // { terms: ['بحر', 'ميت'], at: 5 }
 */
export function findSplits(word: string, known: Vocabulary): Cut[] {
  const cuts = Array.from({ length: word.length - 1 }, (_, index) => index + 1)
    .filter((at) => at >= shortestPart && word.length - at >= shortestPart)
    .map((at) => {
      const [left, right] = [word.slice(0, at), word.slice(at)];
      const terms: Cut['terms'] = [lightStem(left), lightStem(right)];
      const documents = Math.min(...terms.map((term) => known.get(term)?.documents ?? 0));
      return { terms, at, documents, hasArticle: right.startsWith('ال') && right.length > 3 };
    })
    .filter(({ documents }) => documents > 0);
  cuts.sort((a, b) => Number(b.hasArticle) - Number(a.hasArticle) || b.documents - a.documents);
  return cuts.slice(0, mostCuts).map(({ terms, at }) => ({ terms, at }));
}
