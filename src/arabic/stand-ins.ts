/*
 * A class such as `\p{L}` has hundreds of ranges, and V8 compiles it anew wherever it stands in a
 * pattern, in every thread. A pattern that names classes a hundred times names few characters
 * instead, and is matched against a text in which all others of a class have one stand-in.
 */

/** Characters of private use, which are in none of the classes. */
const standIn = {
  ltrLetter: '\uE000',
  rtlLetter: '\uE001',
  nonspacingMark: '\uE002',
  otherMark: '\uE003',
  otherNumber: '\uE004',
  digit: '\uE005',
  nothing: '\uE006',
} as const;

/** By script extensions, so that tatweel counts as Arabic. */
const rtlLetters = `[${['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm']
  .map((script) => `[\\p{L}&&\\p{scx=${script}}]`)
  .join('')}]`;

/** Sources of classes (flag `v`) in full, for patterns that name few. */
export const letterClasses = { rtlLetters, ltrLetters: `[\\p{L}--${rtlLetters}]` } as const;

const arabicLetters =
  '\\u0620-\\u064A\\u066E\\u066F\\u0671-\\u06D3\\u06D5\\u06E5\\u06E6\\u06EE\\u06EF\\u06FA-\\u06FC\\u06FF';
const arabicMarks =
  '\\u0610-\\u061A\\u064B-\\u065F\\u0670\\u06D6-\\u06DC\\u06DF-\\u06E4\\u06E7\\u06E8\\u06EA-\\u06ED';
const rtl = `${arabicLetters}${standIn.rtlLetter}`;
const ltr = `A-Za-z${standIn.ltrLetter}`;
const nonspacing = `${arabicMarks}${standIn.nonspacingMark}`;

/** What stands between the brackets of a class, for texts with stand-ins. */
export const standInClasses = {
  rtlLetters: rtl,
  ltrLetters: ltr,
  letters: ltr + rtl,
  nonspacingMarks: nonspacing,
  marks: nonspacing + standIn.otherMark,
  otherNumbers: standIn.otherNumber,
  numbers: `0-9\\u0660-\\u0669\\u06F0-\\u06F9${standIn.otherNumber}${standIn.digit}`,
} as const;

/** ASCII and the block Arabic stand for themselves, and so do the signs that texts have most. */
const others = /[^\0-\x7F\u0600-\u06FF«»\u2010-\u2027]/gv;

const kinds: readonly (readonly [kind: RegExp, instead: string])[] = [
  [new RegExp(`^${rtlLetters}$`, 'v'), standIn.rtlLetter],
  [/^\p{L}$/v, standIn.ltrLetter],
  [/^\p{Mn}$/v, standIn.nonspacingMark],
  [/^\p{M}$/v, standIn.otherMark],
  [/^\p{No}$/v, standIn.otherNumber],
  [/^\p{N}$/v, standIn.digit],
  [/^[\uE000-\uE006]$/v, standIn.nothing],
];
const known = new Map<string, string>();

function substitute(character: string): string {
  let instead = known.get(character);
  if (instead === undefined) {
    const kind = kinds.find(([pattern]) => pattern.test(character));
    // As long as the character, so that places in both texts are the same.
    instead = kind ? kind[1].repeat(character.length) : character;
    known.set(character, instead);
  }
  return instead;
}

/**
 * Puts a stand-in for each letter, mark and number that is neither ASCII nor of the block Arabic.
 *
 * @returns A text of the same length, for patterns made of `standInClasses`.
 * @example putStandIns('زار Zoë') // 'زار Zo\uE000'
 */
export function putStandIns(text: string): string {
  return text.replace(others, substitute);
}
