import { stripMarks } from './fold.ts';
import { languageSigns } from './language-signs.ts';

/** The language of a text in Arabic script. */
export interface ScriptLanguage {
  /** BCP 47. */
  lang: string;
  /** Whether there is enough of it to outweigh what a source claims. */
  isSure: boolean;
}

const arabicWord =
  /[\p{Script=Arabic}&&[\p{L}\p{M}]](?:[\p{Script=Arabic}&&[\p{L}\p{M}]]|\u200C|\p{M})*|[۽۾]/gv;
/** The share of its words by which a text must be known; any has many that tell nothing. */
const leastShare = 0.1;
const leastSigns = 1.5;
const sureSigns = 4;

/** Languages that `detectScriptLanguage` can detect. */
export const detectableLanguages: ReadonlySet<string> = new Set(
  languageSigns.map(({ lang }) => lang),
);

/** A word's signs by the place of their language; most words have none. */
type WordSigns = readonly (readonly [index: number, sign: number])[];

const mostKnown = 50_000;
const longestKnown = 40;
/** Few words make up most of any text; each is looked at for every language. */
const knownSigns = new Map<string, WordSigns>();

function findSigns(word: string): WordSigns {
  const known = knownSigns.get(word);
  if (known) return known;
  const letters = word.replace(/[يى]/g, 'ی').replace(/ك/g, 'ک');
  const signs = languageSigns.flatMap(({ words: own, form, hint }, index): WordSigns => {
    if (own.has(letters) || own.has(word) || form.test(word)) return [[index, 1]];
    return hint?.test(letters) ? [[index, 0.5]] : [];
  });
  if (word.length > longestKnown) return signs;
  if (knownSigns.size >= mostKnown) knownSigns.clear();
  knownSigns.set(word, signs);
  return signs;
}

/**
 * Detects the language of a text in Arabic script by its words and letters: Arabic, Persian, Urdu,
 * Pashto, Sorani Kurdish, Sindhi, Uyghur, Malay in Jawi. The letters ک and ی tell nothing, since
 * keyboards of one language are used for the others.
 *
 * @returns Nothing where the text is too short, or says too little either way.
 * @example detectScriptLanguage('این کتاب را از کتابخانه گرفتم') // { lang: 'fa', isSure: true }
 * @example detectScriptLanguage('وضعت الکتاب علی الطاولة')?.lang // 'ar', though typed on a Persian keyboard
 */
export function detectScriptLanguage(text: string): ScriptLanguage | undefined {
  const words = stripMarks(text).match(arabicWord) ?? [];
  const sums = languageSigns.map(() => 0);
  for (const word of words) {
    for (const [index, sign] of findSigns(word)) sums[index] = (sums[index] ?? 0) + sign;
  }
  const counted = languageSigns
    .map(({ lang }, index) => ({ lang, signs: sums[index] ?? 0 }))
    .sort((a, b) => b.signs - a.signs);
  const [best, second] = counted;
  if (!best || !second || best.signs <= second.signs || best.signs < leastSigns) return undefined;
  if (best.signs < words.length * leastShare) return undefined;
  return { lang: best.lang, isSure: best.signs >= sureSigns && best.signs >= 1.5 * second.signs };
}

/**
 * Whether a word belongs to one language in Arabic script alone.
 *
 * @param word With ي and ى written ی and ك written ک.
 * @example isSignOf('ar', 'البیت') // true
 */
export function isSignOf(lang: string, word: string): boolean {
  const signs = languageSigns.find((each) => each.lang === lang);
  return signs !== undefined && (signs.words.has(word) || signs.form.test(word));
}
