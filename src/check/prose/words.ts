import { stripMarks } from '../../arabic/fold.ts';

/** A word in Arabic letters. */
export interface Word {
  /** As written, with vowel marks and tatweel. */
  text: string;
  /** The letters alone: `الـمُدُن` → `المدن`. */
  letters: string;
  /** Where it begins and ends in its run. */
  start: number;
  end: number;
  /**
   * Whether a letter, digit or hidden sign touches it, so that it is only part of a word: `ال` in
   * `ال**كتاب**`, `و` in `و5`.
   */
  isPart: boolean;
}

const mark =
  '\\u0610-\\u061A\\u0640\\u064B-\\u065F\\u0670\\u06D6-\\u06DC\\u06DF-\\u06E8\\u06EA-\\u06ED';
const letter =
  '\\u0620-\\u063F\\u0641-\\u064A\\u066E-\\u066F\\u0671-\\u06D3\\u06D5\\u06EE-\\u06EF\\u06FA-\\u06FF\\u0750-\\u077F\\uFB50-\\uFDFC\\uFE70-\\uFEFC';
const hasLetter = new RegExp(`[${letter}]`);
const hasMark = new RegExp(`[${mark}]`);

/** Splits a run of text into its words in Arabic letters. Linear in its length. */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  for (let start = 0; start < text.length; start += 1) {
    if (!isLetter(text, start)) continue;
    let end = start + 1;
    while (end < text.length && (isLetter(text, end) || isMark(text, end))) end += 1;
    const written = text.slice(start, end);
    words.push({
      text: written,
      letters: bareLetters(written),
      start,
      end,
      isPart: isJoined(text, start - 1, -1) || isJoined(text, end, 1),
    });
    start = end;
  }
  return words;
}

/*
 * Unit by unit this takes a fraction of the time of a regular expression, which makes an array of each
 * word. Nearly all letters are those of the Arabic language, and clear without an expression.
 */
function isLetter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0x620) return false;
  return (unit < 0x64b && unit !== 0x640) || hasLetter.test(text.charAt(at));
}

function isMark(text: string, at: number): boolean {
  return text.charCodeAt(at) >= 0x610 && hasMark.test(text.charAt(at));
}

/** The letters of a word without its marks: `الـمُدُن` → `المدن`. */
export function bareLetters(word: string): string {
  return hasMark.test(word) ? stripMarks(word) : word;
}

const joining = /[\p{L}\p{M}\p{N}_\u200B-\u200D\u00AD\uFFFC@#$\\]/u;

/** Whether what stands at `at`, or beyond signs of markup there, belongs to the same word. */
function isJoined(text: string, at: number, step: 1 | -1): boolean {
  const unit = text.charCodeAt(at);
  // Nearly always a space, the end, or a sign of ASCII or Arabic: asked without the expression.
  if (unit === 0x20 || unit === 0x0a || Number.isNaN(unit) || unit === 0x60c || unit === 0x2e) {
    return false;
  }
  let place = at;
  // Linear: a run of markup is walked from the words at its two ends alone.
  while (text[place] === '\uFFFB') place += step;
  const next = text[place];
  return next !== undefined && joining.test(next);
}

/**
 * Puts other letters into a word and leaves its marks where they are.
 *
 * @param written A word with as many letters as `letters`.
 * @example replaceLetters('مُدرّسه', 'مدرسة') // 'مُدرّسة'
 */
export function replaceLetters(written: string, letters: string): string {
  if (!hasMark.test(written)) return letters;
  let at = 0;
  let result = '';
  for (const character of written) {
    result += hasMark.test(character) ? character : (letters[at++] ?? '');
  }
  return result;
}
