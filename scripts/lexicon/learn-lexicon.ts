import { makeLexicon } from '../../src/check/lexicon/lexicon.ts';
import type { Sections } from '../../src/check/lexicon/lexicon-file.ts';
import {
  alefStem,
  endingPath,
  foldAlef,
  withoutConjunction,
} from '../../src/check/lexicon/word-paths.ts';
import type { FormCounts } from './count-forms.ts';
import { learnInner } from './learn-inner.ts';
import { addSample, type Samples, total, trainGuesses } from './train-guesses.ts';

/** How much must be counted before a word is believed. */
export interface Thoroughness {
  /** How often a word must occur. */
  leastCount: number;
}

/** Learns from counted forms which letters of a word are right. */
export function learnLexicon(counts: FormCounts, { leastCount }: Thoroughness): Sections {
  const samples = collectSamples(counts);
  const sections = {
    alef: trainGuesses(samples.alef, {
      decide: (letters) => decideAlef(letters, leastCount),
      generalizes: () => true,
      leastWords: 4,
      purity: 0.97,
      silent: 'ا',
    }),
    inner: learnInner(counts, leastCount + 2),
    ya: trainGuesses(samples.ya, {
      decide: (letters, path) => decideYa(letters, path, leastCount),
      generalizes: () => true,
      leastWords: 4,
      purity: 0.97,
      silent: '?',
    }),
    ha: trainGuesses(samples.ha, {
      decide: (letters, path) => decideHa(letters, path, leastCount),
      generalizes: (path) => path.startsWith('D'),
      leastWords: 4,
      purity: 0.97,
      silent: '?',
    }),
    waw: trainGuesses(samples.waw, {
      decide: (letters) => decideLast(letters, 3 * leastCount, 0.9),
      generalizes: () => false,
      leastWords: 4,
      purity: 0.97,
      silent: 'و',
    }),
    particle: trainGuesses(samples.particle, {
      decide: (letters) => decideLast(letters, leastCount, 0.95),
      generalizes: (path, length) => length >= (path[2] === 'ي' ? 4 : 6),
      leastWords: 4,
      purity: 0.97,
      silent: '?',
    }),
    whole: new Map<string, string>(),
  };
  learnExceptions(counts, sections);
  return sections;
}

function collectSamples(
  counts: FormCounts,
): Record<'alef' | 'ya' | 'ha' | 'waw' | 'particle', Samples> {
  const alef: Samples = new Map();
  const ya: Samples = new Map();
  const ha: Samples = new Map();
  const waw: Samples = new Map();
  const particle: Samples = new Map();
  for (const [form, count] of counts) {
    if (form.length < 3 || form.length > 24) continue;
    const stem = alefStem(form);
    if (stem) addSample(alef, stem.path, stem.alef, count);
    const last = form.slice(-1);
    if (/[ىي]/.test(last)) addSample(ya, endingPath(form), last, count);
    if (/[ةه]/.test(last)) addSample(ha, endingPath(form), last, count);
    if (last === 'و') addSample(waw, endingPath(form), 'و', count);
    if (form.endsWith('وا')) addSample(waw, endingPath(form.slice(0, -1)), 'ا', count);
    // What would be a verb behind a particle, and the words that begin like both.
    if (/^[يت].{2}/.test(form) && count > 2) {
      for (const before of ['لا', 'ما']) addSample(particle, foldAlef(before + form), 's', count);
    }
    const word = withoutConjunction(form);
    if (/^(?:لا|ما)[يت]/.test(word)) addSample(particle, foldAlef(word), 'j', count * 3);
  }
  return { alef, ya, ha, waw, particle };
}

/** Of a hundred writers some leave the hamza out of any word, and few put one where none is. */
function decideAlef(letters: ReadonlyMap<string, number>, leastCount: number): string | undefined {
  const all = total(letters);
  if (all < leastCount) return undefined;
  const bare = letters.get('ا') ?? 0;
  if (bare >= 0.94 * all) return 'ا';
  if (bare > 0.15 * all) return '?';
  const [first = '', count = 0] =
    ['أ', 'إ', 'آ']
      .map((letter) => [letter, letters.get(letter) ?? 0] as const)
      .toSorted(([, a], [, b]) => b - a)[0] ?? [];
  if (count >= 0.985 * (all - bare)) return first;
  return { أ: 'a', إ: 'i', آ: 'm' }[first] ?? '?';
}

/** Without the article a pronoun may be meant, unless it is practically never counted. */
function decideHa(
  letters: ReadonlyMap<string, number>,
  path: string,
  leastCount: number,
): string | undefined {
  if (path.startsWith('D')) return decideLast(letters, leastCount, 0.98);
  const ta = letters.get('ة') ?? 0;
  const ha = letters.get('ه') ?? 0;
  if (ta >= 100 && ha <= ta / 1000) return 'ة';
  return ha >= 30 && ta <= ha / 100 ? 'ه' : undefined;
}

/** Many write ى for ي, few the other way round. */
function decideYa(
  letters: ReadonlyMap<string, number>,
  path: string,
  leastCount: number,
): string | undefined {
  const all = total(letters);
  if (all < leastCount) return undefined;
  // Without the article it may be a verb: نادى, تُعنى.
  const purity = path.startsWith('D') ? 0.93 : 0.96;
  if ((letters.get('ي') ?? 0) >= purity * all) return 'ي';
  return (letters.get('ى') ?? 0) >= 0.97 * all ? 'ى' : '?';
}

function decideLast(
  letters: ReadonlyMap<string, number>,
  leastCount: number,
  purity: number,
): string | undefined {
  const all = total(letters);
  if (all < leastCount) return undefined;
  for (const [letter, count] of letters) if (count >= purity * all) return letter;
  return '?';
}

/** Words that are counted as they stand, though their letters look like those of another. */
function learnExceptions(
  counts: FormCounts,
  sections: Sections & { whole: Map<string, string> },
): void {
  const lexicon = makeLexicon(sections);
  const exceptions: string[] = [];
  for (const [form, count] of counts) {
    if (count < 2) continue;
    const verdict = lexicon.correct(form);
    if (verdict && count > 0.3 * (counts.get(verdict.form) ?? 0)) exceptions.push(form);
  }
  for (const form of exceptions) sections.whole.set(form, 'k');
}
