/** How well answers are ranked, as shares from 0 to 1. */
export interface RankingFigures {
  /** Queries whose first result is right. */
  hit1: number;
  /** Queries with a right article among the first ten. */
  hit10: number;
  /** Mean of 1 / place of the first right article, 0 where it is not among the first ten. */
  mrr10: number;
  /** Queries without any result. */
  none: number;
}

/** One answer: the articles found in order, and the right ones. */
export interface RankedAnswer {
  found: readonly string[];
  right: ReadonlySet<string>;
}

/**
 * The usual measures of known-item search (Voorhees 1999, TREC-8 question answering track: mean
 * reciprocal rank).
 */
export function rankingFigures(answers: readonly RankedAnswer[]): RankingFigures {
  const places = answers.map(
    ({ found, right }) => 1 + found.slice(0, 10).findIndex((id) => right.has(id)),
  );
  const share = (count: number) => count / answers.length;
  return {
    hit1: share(places.filter((place) => place === 1).length),
    hit10: share(places.filter((place) => place > 0).length),
    mrr10: share(places.reduce((sum, place) => sum + (place > 0 ? 1 / place : 0), 0)),
    none: share(answers.filter(({ found }) => found.length === 0).length),
  };
}
