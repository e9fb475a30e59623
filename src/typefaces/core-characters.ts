import type { Face } from './pairings.ts';

/** First and last code point of a range, both included. */
export type CodePointRange = readonly [first: number, last: number];

/** A range of one code point. */
const single = (codePoint: number): CodePointRange => [codePoint, codePoint];

/*
 * The characters of the site's font files. The lists are fixed, so that no article changes a font
 * file, and a browser fetches each file once. Other characters fall back to the reader's fonts.
 */

/** Arabic letters, marks, digits and punctuation; Persian and Maghrebi letters. */
export const arabicCore: readonly CodePointRange[] = [
  single(0x060c),
  single(0x061b),
  single(0x061f),
  [0x0621, 0x063a],
  // Tatweel, letters, vowel marks, digits, the percent sign, separators, the small alef.
  [0x0640, 0x0655],
  [0x0660, 0x066d],
  [0x0670, 0x0671],
  // پ چ ژ ڤ ڨ ک ڭ گ ی
  single(0x067e),
  single(0x0686),
  single(0x0698),
  single(0x06a4),
  single(0x06a8),
  single(0x06a9),
  single(0x06ad),
  single(0x06af),
  single(0x06cc),
  // The joiners.
  [0x200c, 0x200d],
];

/** The brackets of a quoted verse: ﴿ ﴾. */
export const ornateBrackets: readonly CodePointRange[] = [[0xfd3e, 0xfd3f]];

/** Quranic signs, and the brackets of a quoted verse. */
export const quranicSigns: readonly CodePointRange[] = [[0x06d6, 0x06ed], ...ornateBrackets];

/**
 * Characters that Arabic and Latin share: space, digits, punctuation; Unicode's script "Common".
 * https://www.unicode.org/reports/tr24/
 */
export const commonCore: readonly CodePointRange[] = [
  // Includes #, the anchor beside headings.
  [0x0020, 0x0023],
  single(0x0025),
  [0x0027, 0x003b],
  single(0x003d),
  single(0x005b),
  single(0x005d),
  single(0x00a0),
  single(0x00ab),
  single(0x00b7),
  single(0x00bb),
  single(0x00d7),
  [0x2010, 0x2014],
  [0x2018, 0x2019],
  [0x201c, 0x201d],
  single(0x2026),
];

/** Basic Latin letters, those of French names, and punctuation of Latin text. */
export const latinCore: readonly CodePointRange[] = [
  single(0x0024),
  single(0x0026),
  single(0x003c),
  [0x003e, 0x005a],
  single(0x005c),
  [0x005e, 0x007e],
  single(0x00a9),
  [0x00b0, 0x00b1],
  single(0x00e0),
  [0x00e7, 0x00ea],
  single(0x20ac),
];

/** The code points of a face's file. */
export function subsetRanges(face: Pick<Face, 'script' | 'quranic'>): readonly CodePointRange[] {
  if (face.script === 'latin') return latinCore;
  if (face.script === 'common') return commonCore;
  return face.quranic ? [...arabicCore, ...quranicSigns] : arabicCore;
}

/** All characters of the ranges, in order. */
export function listCharacters(ranges: readonly CodePointRange[]): string {
  return ranges
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, at) => first + at))
    .map((codePoint) => String.fromCodePoint(codePoint))
    .join('');
}

/**
 * Formats ranges as CSS. https://www.w3.org/TR/css-fonts-4/#unicode-range-desc
 *
 * @example unicodeRange([[0x621, 0x63a]]) // 'U+621-63A'
 */
export function unicodeRange(ranges: readonly CodePointRange[]): string {
  const hex = (codePoint: number) => codePoint.toString(16).toUpperCase();
  return ranges
    .map(([first, last]) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`))
    .join(',');
}
