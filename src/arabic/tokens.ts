import { isPlainWord, normalizeLetters } from './fold.ts';
import { splitJoinedWords } from './joined-words.ts';
import { searchFold } from './search-fold.ts';

/** One stretch of text between white space. */
export interface Token {
  /** As it stands in the text. */
  text: string;
  /** Its place in the text, in UTF-16 units; `end` is the unit after it. */
  start: number;
  end: number;
  /** The folded words within it; none if it is all punctuation. */
  parts: readonly string[];
}

/** Signs that part the thousands of a number, where three digits follow each: not in `2019,2020`. */
const separator = "[,،٬'’]";
const grouped = `(?<!\\p{Nd}[.,،٬٫'’])(?![0٠۰])\\p{Nd}{1,3}(?:${separator}\\p{Nd}{3})+(?!${separator}?\\p{Nd})`;

const word = new RegExp(`\\p{L}[\\p{L}\\p{M}]*|${grouped}|\\p{Nd}+`, 'gu');
const written = new RegExp(
  `[\\p{L}\\u0640][\\p{L}\\p{M}\\p{Cf}\\u0640]*|${grouped}|\\p{Nd}+`,
  'gu',
);
const separators = new RegExp(separator, 'g');
const isGrouped = new RegExp(`\\p{Nd}${separator}\\p{Nd}`, 'u');

const space = /\s/;

/** Whether a UTF-16 unit is white space, as `\s` defines it. */
function isSpace(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit === 0x20 || unit === 0x0a) return true;
  // Nearly all of a text, asked without the expression: the signs of ASCII, Arabic letters and marks.
  if ((unit > 0x20 && unit < 0xa0) || (unit > 0xa0 && unit < 0x1680)) return false;
  return space.test(text.charAt(at));
}

/** Calls `visit` with every stretch of a text that holds no white space (as `\s` defines it). */
export function forEachStretch(
  text: string,
  visit: (stretch: string, start: number) => void,
): void {
  // Unit by unit this takes half the time of a regular expression, which makes an array of each match.
  let start = 0;
  while (start < text.length) {
    if (isSpace(text, start)) {
      start += 1;
      continue;
    }
    let end = start + 1;
    while (end < text.length && !isSpace(text, end)) end += 1;
    visit(text.slice(start, end), start);
    start = end;
  }
}

/**
 * The words within a stretch, letters as written but without marks, tatweel and invisible
 * characters. A word ends at whatever is neither letter nor digit and where letters and digits
 * meet: `«كوفيد-١٩»،` → `كوفيد`, `١٩`; `الأمم/المتحدة` → 2; `3.5` → `3`, `5`. A number with its
 * thousands set apart is one, `١٢٬٥٠٠` → `١٢٥٠٠`; a point may be a decimal one, so `12.500` is two.
 * Two words written as one are split (`splitJoinedWords`): `عبدالله` → `عبد`, `الله`.
 */
export function splitIntoWords(stretch: string): readonly string[] {
  if (isPlainWord(stretch)) return splitJoinedWords(stretch);
  const bare = normalizeLetters(stretch);
  const words = bare.match(word) ?? [];
  const numbers = isGrouped.test(bare) ? words.map((each) => each.replace(separators, '')) : words;
  return numbers.flatMap(splitJoinedWords);
}

/**
 * A word or number as it is written in a stretch, with marks and invisible characters, and what the
 * index has in its place: `(١٬٢٥٠)` → `١٬٢٥٠` of one word, `عَبدالله` → of two.
 */
export function splitWrittenWords(
  stretch: string,
): { text: string; start: number; words: number }[] {
  return [...stretch.matchAll(written)].map(({ 0: text, index }) => {
    return { text, start: index, words: splitIntoWords(text).length };
  });
}

/**
 * Tokenizes a text at white space, and splits each token into folded words.
 * `قال «أحمد»: 3 مدارس` → `قال` [قال], `«أحمد»:` [احمد], `3` [3], `مدارس` [مدارس].
 *
 * Tokens are those of white space, not of UAX #29, so that an analysed text has as many tokens as
 * its original, in the same order, and the one can be shown for the other.
 */
export function tokenizeText(text: string): Token[] {
  const found: Token[] = [];
  forEachStretch(text, (stretch, start) => {
    const parts = splitIntoWords(stretch).map(searchFold);
    found.push({ text: stretch, start, end: start + stretch.length, parts });
  });
  return found;
}
