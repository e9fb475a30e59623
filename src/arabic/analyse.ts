import { lightStem, stripParticles } from './light-stem.ts';
import { searchFold } from './search-fold.ts';
import { isStopWord } from './stop-words.ts';
import { forEachStretch, splitIntoWords, type Token } from './tokens.ts';

export interface Analysis {
  /** The folded words, as `Token.parts`. */
  parts: readonly string[];
  /** The stem of each part, stop words too: for titles, and for queries of nothing else. */
  all: readonly string[];
  /** The stems of the parts that are not stop words. */
  terms: readonly string[];
  /** Which form of its stem each part is (`stripParticles`), and each part that is no stop word. */
  allForms: readonly string[];
  forms: readonly string[];
  /** Alike for each stretch of the same letters; nothing where those are not remembered. */
  number: number | undefined;
}

export interface AnalysedToken extends Token, Analysis {}

/*
 * Few words make up most of a text, and most of those come early: the analyses of the first
 * stretches are cached. Long ones are not: V8 makes of 13 characters or more a view on the whole
 * text, which would stay in memory with it.
 */
const known = new Map<string, Analysis>();
const mostKnown = 100_000;
const longestKnown = 12;

function analyseStretch(stretch: string): Analysis {
  const found = known.get(stretch);
  if (found) return found;
  const words = splitIntoWords(stretch);
  const parts = words.map(searchFold);
  const all = parts.map(lightStem);
  const allForms = parts.map(stripParticles);
  const isTelling = words.map((word) => !isStopWord(word));
  const areTelling = !isTelling.includes(false);
  const terms = areTelling ? all : all.filter((_, at) => isTelling[at]);
  const forms = areTelling ? allForms : allForms.filter((_, at) => isTelling[at]);
  const isKept = stretch.length <= longestKnown && known.size < mostKnown;
  const number = isKept ? known.size : undefined;
  const analysis = { parts, all, terms, allForms, forms, number };
  if (isKept) known.set(stretch, analysis);
  return analysis;
}

/**
 * Tokenizes, normalizes and stems a text for the search index: one token for each stretch between
 * white space.
 * `ذهب أحمد إلى المدرسة.` → terms [ذهب], [احمد], [], [مدرس].
 *
 * Runs the same when the index is built and in the browser: whatever it makes of a word's spellings,
 * it makes of the query's too.
 */
export function analyse(text: string): AnalysedToken[] {
  const found: AnalysedToken[] = [];
  forEachStretch(text, (stretch, start) => {
    const { parts, all, terms, allForms, forms, number } = analyseStretch(stretch);
    const end = start + stretch.length;
    found.push({ text: stretch, start, end, parts, all, terms, allForms, forms, number });
  });
  return found;
}

/** Calls `visit` with the analysis of each stretch of a text, without making tokens of them. */
export function forEachAnalysis(text: string, visit: (analysis: Analysis) => void): void {
  forEachStretch(text, (stretch) => visit(analyseStretch(stretch)));
}
