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
  /** By `closeness`: guesses, other forms, titles guessed, but for the article, the very word. */
  closeness: [1, 1, 1, 1.05, 1.1],
  /** The same for a query of one word, whose documents come before those with other forms of it. */
  loneCloseness: [1, 1e3, 1e6, 1e9, 1e12],
  /** What a word near one that some documents have counts beside it. */
  guess: 0.5,
  /** The document holds all that the query quotes within a sentence. */
  quoted: 0.15,
  /** A word that a query's word may have meant: without its clitic, or in another spelling. */
  alternative: 0.5,
};

/** For looking, beside a typed word, for what it may have meant. Shares are of all documents. */
export const guessing = {
  /** A word in more documents than this share means itself. */
  common: 0.05,
  /** A word in more than this share is not mistyped, nor in more than so many. */
  rare: 0.003,
  fewDocuments: 3,
  /** The word without a clitic, or in another spelling, has to be so many times as frequent. */
  form: 4,
  /** A correction has to be so many times as frequent, and as many times again for each edit. */
  correction: 8,
  /** Words of so many letters are taken for one name where only a long vowel is more or less. */
  longName: 6,
  /** Further than this, a word is not offered in place of one that some documents have. */
  offered: 0.8,
  /** Nearer than this, one word is likelier than two. */
  nearWord: 0.5,
  /** More words are a question, not a title. */
  longestTitle: 4,
};
