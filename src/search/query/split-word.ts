import { lightStem } from '../../arabic/light-stem.ts';
import type { Vocabulary } from './spelling.ts';

/** Minimum length of a part. */
const shortestPart = 2;

/** Maximum number of candidate splits. */
const mostCuts = 3;

/** A candidate split of a word. */
export interface Cut {
  /** Whether the second part has the article. */
  hasArticle: boolean;
  terms: readonly [left: string, right: string];
  /** Index of the second word's first letter. */
  at: number;
}

/**
 * Splits a word into two terms of the site; best first: a second part with the article, then the
 * split whose rarer part is most frequent.
 *
 * @param word Folded.
 * @param known Terms of the site that are prefixes or suffixes of the word.
 * @example findSplits('البحرالميت', terms)[0] // { terms: ['بحر', 'ميت'], at: 5, hasArticle: true }
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
  return cuts.slice(0, mostCuts).map(({ terms, at, hasArticle }) => ({ terms, at, hasArticle }));
}
