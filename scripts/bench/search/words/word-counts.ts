import { searchFold } from '../../../../src/arabic/search-fold.ts';
import { isStopWord } from '../../../../src/arabic/stop-words.ts';
import { forEachStretch, splitIntoWords } from '../../../../src/arabic/tokens.ts';
import type { Original } from '../excerpt-faults.ts';

/** A word of a collection, with whatever is written onto it. */
export interface CountedWord {
  /** As its first article spells it, without marks. */
  spelling: string;
  /** How many articles hold it. */
  documents: number;
}

/** Folded words, each with what is known of it. */
export type WordCounts = ReadonlyMap<string, CountedWord>;

const isArabicWord = /^[\u0621-\u064A]{2,}$/u;

/** Counts in how many articles each Arabic word stands; stop words are left out. */
export function countWords(articles: Iterable<Original>): WordCounts {
  const counts = new Map<string, CountedWord>();
  for (const article of articles) {
    const seen = new Set<string>();
    for (const word of collectWrittenWords(article)) {
      if (!isArabicWord.test(word) || isStopWord(word)) continue;
      const folded = searchFold(word);
      if (seen.has(folded)) continue;
      seen.add(folded);
      const counted = counts.get(folded);
      if (counted) counted.documents += 1;
      else counts.set(folded, { spelling: word, documents: 1 });
    }
  }
  return counts;
}

/** The folded words of an article, stop words and short ones too. */
export function foldWords(article: Original): Set<string> {
  return new Set([...collectWrittenWords(article)].map(searchFold));
}

function collectWrittenWords({ title, text }: Original): Set<string> {
  const words = new Set<string>();
  forEachStretch(`${title} ${text}`, (stretch) => {
    for (const word of splitIntoWords(stretch)) words.add(word);
  });
  return words;
}
