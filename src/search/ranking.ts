/*
 * Every number of the ranking, in one place. Tuned on the even-numbered half of the development
 * queries of an encyclopedia (hit@10 + MRR, coordinate search); reported on the other half.
 */

/** For the score of one term in one document. */
export const bm25 = {
  /** How many times a term may stand in a document before it tells little more; `k₁`. */
  saturation: 2,
  /** How much of a document's length counts, from 0 to 1; `b`. */
  lengthShare: 0.36,
  /**
   * The length, in words, at which it counts neither way. A number, not the average: what one
   * bundle holds must not change what another one answers.
   */
  usualLength: 800,
};

/** For the score of a whole query in one document. */
export const weights = {
  /** A term near the beginning, where journalists put what matters, counts up to this much more. */
  opening: 0.25,
  /** Tokens after which the above has fallen to 1/e. */
  openingLength: 80,
  /** All neighbouring query terms are neighbours in the text too. */
  neighbours: 0.6,
  /** Neighbours that share only the title count this share of true ones. */
  titleNeighbours: 0.5,
  /** All query terms, by their rarity, are in the document. */
  coverage: 0.25,
  /** The query covers the whole title. */
  title: 0.5,
  /** A word that a query's word may have meant: without its clitic, or in another spelling. */
  alternative: 0.5,
};
