import { cacheForms } from '../arabic/cache-forms.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { ProseRun } from './prose/prose-run.ts';
import { bareLetters } from './prose/words.ts';
import { proseRules } from './prose-rules.ts';
import type { PlacedWord, ProseRule, WordForm, WordRule } from './rule.ts';

/** A word that some rules concern. */
export interface ConcernedWord extends PlacedWord {
  /** Has the bit of each of these rules (`ruleBit`). */
  rules: number;
}

const wordRules = proseRules.filter((rule): rule is WordRule => 'concerns' in rule);
const bits = new Map<ProseRule, number>(wordRules.map((rule, at) => [rule, 1 << at]));

/** The bit of a rule about words; 0 for other rules. */
export function ruleBit(rule: ProseRule): number {
  return bits.get(rule) ?? 0;
}

/**
 * Finds the words of a run that concern any rule of a language, in order: a few of a hundred.
 *
 * @param language BCP 47, without region.
 */
export function findConcernedWords(
  run: ProseRun,
  language: string,
  lexicon: Lexicon | undefined,
): ConcernedWord[] {
  const rulesOf = openCache(language, lexicon);
  const found: ConcernedWord[] = [];
  for (const [index, word] of run.words.entries()) {
    const rules = word.isPart ? 0 : rulesOf(word.text);
    if (rules !== 0) found.push({ word, index, run, rules });
  }
  return found;
}

function findRules(form: WordForm, language: string, lexicon: Lexicon | undefined): number {
  return wordRules.reduce((found, rule) => {
    const isConcerned =
      rule.languages.includes(language) && rule.concerns(form, { language, lexicon });
    return isConcerned ? found | ruleBit(rule) : found;
  }, 0);
}

type RulesOf = (word: string) => number;

/** The rules of each form, by lexicon and language. */
const caches = new WeakMap<object, Map<string, RulesOf>>();
const noLexicon = {};

function openCache(language: string, lexicon: Lexicon | undefined): RulesOf {
  const byLanguage = caches.get(lexicon ?? noLexicon) ?? new Map<string, RulesOf>();
  caches.set(lexicon ?? noLexicon, byLanguage);
  const known = byLanguage.get(language);
  if (known) return known;
  const rulesOf = cacheForms((text) =>
    findRules({ text, letters: bareLetters(text) }, language, lexicon),
  );
  byLanguage.set(language, rulesOf);
  return rulesOf;
}
