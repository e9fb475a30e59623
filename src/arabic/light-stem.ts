import { hasNoArticle, hasOwnEnding, hasOwnWaw, stripBeforeOwnArticle } from './own-letters.ts';

/** `ال` and what is written onto it; `ل` and `ال` together are `لل`. At least two letters stay. */
const article = /^[وف]?(?:[بك]?ال|لل)(?=..)/;

/** In `اللغة` and `الليل` the second lam is the word's own, and `لل` swallows it: not in `للغاز`. */
const swallowedLam = /^[وف]?ل(?=لغ(?:[هت]|ات$|وي)|ليل)/;

/** The article before a word that begins with the same two letters: `الالتهاب`, `الالكتروني`. */
const secondArticle = /^ال(?=...)/;

const god = /^[وفبكت]?ا?لله$/;

/** `مدرسته` → `مدرسه`: before a pronoun ta marbuta is written open. The ت of `كتاباته` is none. */
const openTa = /(?<=..[^ا]|^..ا)ت(?:ه|ها|هم|هما|نا)$/;

/** In this order each is taken once; the number is how many letters must stay before it. */
const suffixes: readonly (readonly [suffix: string, stay: number])[] = [
  ['ها', 3],
  ['ه', 2],
  ['ات', 3],
  ['ون', 3],
  ['ين', 3],
  ['ي', 2],
  ['ان', 4],
];

function stripSuffixes(word: string): string {
  let stem = word.replace(openTa, 'ه');
  for (const [suffix, stay] of suffixes) {
    if (hasOwnEnding(stem)) return stem;
    if (stem.length >= suffix.length + stay && stem.endsWith(suffix)) {
      stem = stem.slice(0, -suffix.length);
    }
  }
  return stem;
}

/**
 * Strips the article with its proclitics, or the conjunction و, from a folded word and keeps its
 * suffixes: for a word still being typed.
 * `وبالمدرسه` → `مدرسه`, `ومدين` → `مدين`; `وزار` and `ورد` stay.
 */
export function stripPrefix(folded: string): string {
  if (hasNoArticle(folded)) return folded;
  if (god.test(folded)) return 'الله';
  const whole = stripBeforeOwnArticle(folded);
  if (whole !== undefined) return whole;
  const bare = folded.replace(swallowedLam, '').replace(article, '');
  if (bare !== folded) return stripBeforeOwnArticle(bare) ?? bare.replace(secondArticle, '');
  const hasConjunction =
    folded.startsWith('و') && folded.length > 3 && !hasOwnWaw(folded, stripSuffixes(folded));
  return hasConjunction ? folded.slice(1) : folded;
}

const definite = /^(?:[وف]?(?:[بك]?ال|لل))(?=..)/;

/**
 * A folded word without the particles before it, but with its article and its end: what a reader
 * means by "this very word", where `lightStem` also takes its other forms.
 * `وبالمدرسات` → `المدرسات`, `للقوات` → `القوات`, `ومدينه` → `مدينه`.
 */
export function stripParticles(folded: string): string {
  const bare = stripPrefix(folded);
  if (bare === folded || bare === 'الله' || !definite.test(folded)) return bare;
  if (stripBeforeOwnArticle(folded) !== undefined) return bare;
  return `ال${bare}`;
}

/**
 * Stems a folded word: its commonest forms get one stem, without root or dictionary.
 * `المدرسه`, `وللمدرسه`, `مدرستها`, `مدرسي` → `مدرس`; `لبنانيون`, `اللبنانيه` → `لبنان`.
 *
 * It is light10 (Larkey, Ballesteros and Connell, "Light Stemming for Arabic Information
 * Retrieval", 2007; Lucene's ArabicStemmer): prefixes ال وال بال كال فال لل و, suffixes ها ان ات ون
 * ين يه ه ي. It differs where light10 parts what belongs together:
 * - ف and و may stand before every form of the article: `فبالتالي`, `وللمدرسه`;
 * - و stays where it is the word's own: light10 makes `زير` of `وزير`, but `وزير` of `الوزير`;
 * - ان is taken last, and four letters must stay: light10 makes `لبن` of `لبنان`, but `لبنان` of
 *   `لبناني`;
 * - a pronoun comes off before a plural: `كتاباته` goes with `كتابات`;
 * - two-letter suffixes leave three letters, not two: `فنان`, `سنين`, `حرات` stay whole;
 * - open ta before a pronoun is ta marbuta: `حكومته` goes with `حكومه`;
 * - `الله` is a word, and `بن` is `ابن`;
 * - letters that are the word's own stay (`own-letters.ts`): `فلسطين` goes with `فلسطيني`, `البحرين`
 *   does not go with `بحر`.
 *
 * What it still conflates, as light10 does: feminine and masculine, noun and nisba (`مكتب`, `مكتبه`,
 * `مكتبي`), dual, sound plural and singular, words with a pronoun and without. What it still parts:
 * broken plurals (`كتاب`, `كتب`), the forms of verbs, and ب ل ك ف س before a word without article,
 * for which see `listCliticSplits`.
 */
export function lightStem(folded: string): string {
  if (folded === 'بن') return 'ابن';
  const bare = stripPrefix(folded);
  return bare === 'الله' ? bare : stripSuffixes(bare);
}

/** س makes a future of verbs alone, which begin with ا ت ن ي. */
const proclitic = /^(?:[وفبلك](?=..)|س(?=[اتني]..))/;

/**
 * The other words a folded word may be if its first letters are particles written onto it, longest
 * first, at most three: `لايران` → [`ايران`], `وسيكتب` → [`سيكتب`, `يكتب`], `باريس` → [`اريس`].
 *
 * Nothing but a dictionary tells particle from letter, so these are for trying beside the word, at
 * less weight (the stem of each is what to look for), not for the index.
 */
export function listCliticSplits(folded: string): string[] {
  const forms: string[] = [];
  let rest = folded;
  while (forms.length < 3 && proclitic.test(rest)) {
    rest = rest.slice(1);
    forms.push(rest);
  }
  return forms;
}
