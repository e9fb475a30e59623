import { cacheForms } from '../../arabic/cache-forms.ts';
import { stripMarks } from '../../arabic/fold.ts';
import type { ProseRun } from '../prose/prose-run.ts';

/** A phrase that is looked for, and what it stands for. */
export interface Phrase<T> {
  /** One or more words. */
  text: string;
  value: T;
}

/** A phrase where it was found in a source. */
export interface FoundPhrase<T> {
  value: T;
  /** Where it begins in the source, with what is written onto it. */
  offset: number;
  length: number;
  /** As written. */
  written: string;
  /** What is written onto it: و, ب and the like; empty mostly. */
  prefix: string;
}

/** Phrases by their first words. */
export type PhraseIndex<T> = ReadonlyMap<string, readonly IndexedPhrase<T>[]>;

interface IndexedPhrase<T> {
  words: readonly string[];
  value: T;
}

const word = /[\p{L}\p{M}\p{N}]+/gu;
const mostWords = 8;
/** What may be written onto a word in Arabic letters. */
const prefix = /^(?:[وف][بلك]?|[بلك])(?=\p{Script=Arabic}{3}|\p{Script=Latin}{2})/u;

/** The forms in which a word is compared. */
interface WordForms {
  form: string;
  /** Without what may be written onto it; the form itself if there is nothing. */
  bare: string;
}

const formsOf = cacheForms((written): WordForms => {
  const form = stripMarks(written).toLowerCase();
  return { form, bare: form.slice(prefix.exec(form)?.[0].length ?? 0) };
});

/** Prepares phrases for `findPhrases`: vowel marks and capitals count for nothing. */
export function indexPhrases<T>(phrases: Iterable<Phrase<T>>): PhraseIndex<T> {
  const index = new Map<string, IndexedPhrase<T>[]>();
  for (const { text, value } of phrases) {
    const words = (text.match(word) ?? []).map((each) => formsOf(each).form);
    const [first] = words;
    if (first === undefined || words.length > mostWords) continue;
    const known = index.get(first) ?? [];
    // The longest goes first: of "الأمم المتحدة" and "الأمم" the former is meant.
    known.push({ words, value });
    known.sort((a, b) => b.words.length - a.words.length);
    index.set(first, known);
  }
  return index;
}

/**
 * Finds phrases in runs of prose, as whole words, also with و or ب and the like written onto them.
 * Takes time linear in the length of the runs.
 */
export function findPhrases<T>(runs: readonly ProseRun[], index: PhraseIndex<T>): FoundPhrase<T>[] {
  return index.size === 0 ? [] : runs.flatMap((run) => findInRun(run, index));
}

interface Token {
  forms: WordForms;
  start: number;
  end: number;
}

/** Several indexes are looked for in the same runs. */
const known = new WeakMap<ProseRun, readonly Token[]>();

function tokensOf(run: ProseRun): readonly Token[] {
  const before = known.get(run);
  if (before) return before;
  const tokens = [...run.text.matchAll(word)].map(
    ({ 0: written, index: start }): Token => ({
      forms: formsOf(written),
      start,
      end: start + written.length,
    }),
  );
  known.set(run, tokens);
  return tokens;
}

function findInRun<T>(run: ProseRun, index: PhraseIndex<T>): FoundPhrase<T>[] {
  const { text, offset } = run;
  const tokens = tokensOf(run);
  const found: FoundPhrase<T>[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const first = tokens[at];
    const match = first && matchAt(first.forms, tokens, at, text, index);
    if (!match) continue;
    const last = tokens[at + match.count - 1] ?? first;
    found.push({
      value: match.value,
      offset: offset + first.start,
      length: last.end - first.start,
      written: text.slice(first.start, last.end),
      prefix: match.prefix,
    });
    at += match.count - 1;
  }
  return found;
}

function matchAt<T>(
  { form, bare }: WordForms,
  tokens: readonly Token[],
  at: number,
  text: string,
  index: PhraseIndex<T>,
) {
  // Nearly all words begin no phrase.
  if (!index.has(form) && !index.has(bare)) return undefined;
  for (const first of new Set([form, bare])) {
    for (const { words, value } of index.get(first) ?? []) {
      const isMatch = words.every((expected, ahead) => {
        const token = tokens[at + ahead];
        if (!token) return false;
        if (ahead === 0) return true;
        const gap = text.slice(tokens[at + ahead - 1]?.end, token.start);
        return /^[ \t\r\n\u00a0-]{1,4}$/.test(gap) && token.forms.form === expected;
      });
      if (isMatch)
        return { value, count: words.length, prefix: form.slice(0, form.length - first.length) };
    }
  }
  return undefined;
}
