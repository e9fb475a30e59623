import { cacheForms } from '../../arabic/cache-forms.ts';
import { stripMarks } from '../../arabic/fold.ts';
import type { ProseRun } from '../prose/prose-run.ts';
import { collectBeginnings, findWordBounds, mayBegin } from './word-bounds.ts';

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

/** Phrases, ready to be looked for. */
export interface PhraseIndex<T> {
  /** By their first words. */
  byFirst: ReadonlyMap<string, readonly IndexedPhrase<T>[]>;
  /** How their first words begin. */
  beginnings: ReadonlySet<number>;
}

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
  return { byFirst: index, beginnings: collectBeginnings(index.keys()) };
}

/**
 * Finds phrases in runs of prose, as whole words, also with و or ب and the like written onto them.
 * Takes time linear in the length of the runs.
 */
export function findPhrases<T>(runs: readonly ProseRun[], index: PhraseIndex<T>): FoundPhrase<T>[] {
  return index.byFirst.size === 0 ? [] : runs.flatMap((run) => findInRun(run, index));
}

/** Several indexes are looked for in the same runs. */
const known = new WeakMap<ProseRun, readonly number[]>();

function boundsOf(run: ProseRun): readonly number[] {
  const before = known.get(run);
  if (before) return before;
  const bounds = findWordBounds(run.text);
  known.set(run, bounds);
  return bounds;
}

function findInRun<T>(run: ProseRun, index: PhraseIndex<T>): FoundPhrase<T>[] {
  const { text, offset } = run;
  const bounds = boundsOf(run);
  const found: FoundPhrase<T>[] = [];
  for (let at = 0; at < bounds.length; at += 2) {
    const [start = 0, end = 0] = [bounds[at], bounds[at + 1]];
    // Nearly all words begin no phrase.
    if (!mayBegin(index.beginnings, text, start, end)) continue;
    const match = matchAt(text, bounds, at, index);
    if (!match) continue;
    const last = at + 2 * (match.count - 1);
    const length = (bounds[last + 1] ?? end) - start;
    found.push({
      value: match.value,
      offset: offset + start,
      length,
      written: text.slice(start, start + length),
      prefix: match.prefix,
    });
    at = last;
  }
  return found;
}

function matchAt<T>(
  text: string,
  bounds: readonly number[],
  at: number,
  { byFirst }: PhraseIndex<T>,
) {
  const { form, bare } = formsOf(text.slice(bounds[at], bounds[at + 1]));
  for (const first of new Set([form, bare])) {
    for (const { words, value } of byFirst.get(first) ?? []) {
      const isMatch = words.every((expected, ahead) => {
        if (ahead === 0) return true;
        const own = at + 2 * ahead;
        if (own >= bounds.length) return false;
        const gap = text.slice(bounds[own - 1], bounds[own]);
        if (!/^[ \t\r\n\u00a0-]{1,4}$/.test(gap)) return false;
        return formsOf(text.slice(bounds[own], bounds[own + 1])).form === expected;
      });
      if (!isMatch) continue;
      return { value, count: words.length, prefix: form.slice(0, form.length - first.length) };
    }
  }
  return undefined;
}
