import { bm25 } from '../ranking.ts';

/**
 * How much a term tells, by how few documents have it: the inverse document frequency of BM25
 * (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009), plus one so that it is
 * above zero, as in Lucene and Pagefind.
 *
 * @param total Documents in all.
 * @param holding Those that hold the term.
 */
export function rarity(total: number, holding: number): number {
  return Math.log(1 + (total - holding + 0.5) / (holding + 0.5));
}

/**
 * How much one term's standing in one document tells, besides its rarity: BM25's weight, which
 * grows ever less with each time it stands there, and is less in long documents; one more for
 * standing in the title.
 *
 * @param times How often it stands in the text.
 * @param length Words in the document.
 */
export function termWeight(times: number, length: number, isInTitle: boolean): number {
  const { saturation, lengthShare, usualLength } = bm25;
  const long = 1 - lengthShare + (lengthShare * length) / usualLength;
  const inText = ((saturation + 1) * times) / (saturation * long + times);
  return inText + Number(isInTitle);
}
