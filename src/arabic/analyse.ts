import { lightStem } from './light-stem.ts';
import { searchFold } from './search-fold.ts';
import { isStopWord } from './stop-words.ts';
import { eachStretch, type Token, wordsWithin } from './tokens.ts';

interface Analysis {
  /** The folded words, as `Token.parts`. */
  parts: readonly string[];
  /** The stem of each part, stop words too: for titles, and for queries of nothing else. */
  all: readonly string[];
  /** The stems of the parts that are not stop words. */
  terms: readonly string[];
}

export interface AnalysedToken extends Token, Analysis {}

/*
 * Few words make up most of a text, and most of those come early: what was found for the first
 * stretches is kept. Long ones are not: V8 makes of 13 characters or more a view on the whole text,
 * which would stay in memory with it.
 */
const known = new Map<string, Analysis>();
const mostKnown = 100_000;
const longestKnown = 12;

function analyseStretch(stretch: string): Analysis {
  const found = known.get(stretch);
  if (found) return found;
  const words = wordsWithin(stretch);
  const parts = words.map(searchFold);
  const all = parts.map(lightStem);
  const terms = all.filter((_stem, at) => !isStopWord(words[at] ?? ''));
  const analysis = { parts, all, terms: terms.length < all.length ? terms : all };
  if (stretch.length <= longestKnown && known.size < mostKnown) known.set(stretch, analysis);
  return analysis;
}

/**
 * Makes the terms of the search index of a text, one token for each stretch between white space.
 * `ذهب أحمد إلى المدرسة.` → terms [ذهب], [احمد], [], [مدرس].
 *
 * Runs the same when the index is built and in the browser: whatever it makes of a word's spellings,
 * it makes of the query's too.
 */
export function analyse(text: string): AnalysedToken[] {
  const found: AnalysedToken[] = [];
  eachStretch(text, (stretch, start) => {
    const { parts, all, terms } = analyseStretch(stretch);
    found.push({ text: stretch, start, end: start + stretch.length, parts, all, terms });
  });
  return found;
}
