/*
 * All parameters of the ranking. Tuned on the even-numbered half of the development queries of an
 * encyclopedia (hit@10 + MRR, coordinate search); reported on the other half.
 */

/** Score of one term in one document. */
export const bm25 = {
  /** Term frequency saturation, `k₁`. */
  saturation: 2,
  /** Document length normalization from 0 to 1, `b`. */
  lengthShare: 0.36,
  /**
   * Neutral document length in words. A constant instead of the average: the content of one bundle
   * must not change the scores of another.
   */
  usualLength: 800,
};

/** Score of a query in one document. */
export const weights = {
  /** Boost for a term near the beginning, where journalists put what matters. */
  opening: 0.25,
  /** Tokens after which that boost has fallen to 1/e. */
  openingLength: 80,
  /** Boost when all neighbouring query terms are neighbours in the text. */
  neighbours: 0.6,
  /** Share of that for neighbours that only occur together in the title. */
  titleNeighbours: 0.5,
  /** Boost when the document has all query terms, weighted by rarity. */
  coverage: 0.25,
  /** Boost when the query covers the whole title. */
  title: 0.5,
  /** By `closeness`: fuzzy matches, other forms, fuzzy titles, article aside, exact word. */
  closeness: [1, 1, 1, 1.05, 1.1],
  /** The same for a query of one word, where exact matches always come before other forms. */
  loneCloseness: [1, 1e3, 1e6, 1e9, 1e12],
  /** Weight of a fuzzy match of a word that some documents have. */
  guess: 0.5,
  /** Boost when the document has all quoted phrases of the query. */
  quoted: 0.15,
  /** Weight of a word with the same consonants. */
  variant: 0.5,
  /** Weight of an alternative: without its clitic, or in another spelling. */
  alternative: 0.5,
};

/** Query expansion. Shares are of all documents. */
export const guessing = {
  /** A word in more documents than this share is never expanded. */
  common: 0.05,
  /** A word in more documents than this share, or than `fewDocuments`, is not mistyped. */
  rare: 0.003,
  fewDocuments: 3,
  /** An alternative form must be this many times as frequent. */
  form: 4,
  /** A correction must be this many times as frequent, and again for each edit. */
  correction: 8,
  /** Minimum length of names that may differ in a long vowel. */
  longName: 6,
  /** A word in more documents than this share is searched without its `consonantSkeleton`'s others. */
  variantShare: 0.03,
  /** Such a word must be at least this many times as frequent. */
  variantRatio: 0.3,
  /** Such words differ in at most this many letters of length. */
  variantLength: 2,
  /** Maximum distance of a suggestion for a word that some documents have. */
  offered: 0.8,
  /** Below this distance a correction wins over a split. */
  nearWord: 0.5,
  /** A query of more words is a question, not a title. */
  longestTitle: 4,
};
