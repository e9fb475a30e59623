import { bm25 } from '../ranking.ts';

/**
 * Inverse document frequency of BM25 (Robertson and Zaragoza, "The Probabilistic Relevance
 * Framework", 2009), plus one so that it stays positive, as in Lucene and Pagefind.
 *
 * @param total Number of documents.
 * @param holding Number of documents with the term.
 */
export function rarity(total: number, holding: number): number {
  return Math.log(1 + (total - holding + 0.5) / (holding + 0.5));
}

/**
 * Weight of one term in one document without its rarity (BM25): saturates with the number of
 * occurrences, and falls with document length; one more for a match in the title.
 *
 * @param times Occurrences in the text.
 * @param length Length of the document, in words.
 */
export function termWeight(times: number, length: number, isInTitle: boolean): number {
  const { saturation, lengthShare, usualLength } = bm25;
  const long = 1 - lengthShare + (lengthShare * length) / usualLength;
  const inText = ((saturation + 1) * times) / (saturation * long + times);
  return inText + Number(isInTitle);
}
