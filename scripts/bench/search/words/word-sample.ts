import { sortStably } from '../stable-order.ts';
import type { WordCounts } from './word-counts.ts';

/** Words of a collection that stand in about as many articles, with the article ال or without. */
export interface WordBand {
  /** Such as `ال 4–9`. */
  name: string;
  /** How many words it has. */
  size: number;
  /** Those to ask for, folded. */
  words: string[];
}

/** The fewest and the most articles of each band; a word in fewer may well be mistyped itself. */
const bands: readonly (readonly [fewest: number, most: number])[] = [
  [4, 9],
  [10, 94],
  [95, 470],
  [471, 2000],
];

/** Shorter words are mostly abbreviations and letters of formulas. */
const shortest = 4;

/**
 * Chooses words to ask for alone, in bands of their frequency.
 *
 * @param count The most words of a band: the first so many in an order that has nothing to do with
 *   the alphabet and is always the same.
 */
export function wordSample(counts: WordCounts, count: number): WordBand[] {
  return [true, false].flatMap((hasArticle) =>
    bands.map(([fewest, most]) => {
      const words = [...counts]
        .filter(([, { documents }]) => documents >= fewest && documents <= most)
        .map(([word]) => word)
        .filter((word) => word.length >= shortest && word.startsWith('ال') === hasArticle);
      return {
        name: `${hasArticle ? 'ال ' : ''}${fewest}–${most}`,
        size: words.length,
        words: sortStably(words).slice(0, count),
      };
    }),
  );
}
