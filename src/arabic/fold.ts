import { toAsciiDigits } from './digits.ts';

/*
 * What is removed, by block of the Unicode Standard (chapter 9.2, Arabic):
 *   0610–061A  honorifics and small high signs       064B–065F  harakat, tanwin, shadda, sukun …
 *   0670       superscript alef (هٰذا)                06D6–06DC, 06DF–06E8, 06EA–06ED  Qur'anic marks
 *   0897–089F, 08CA–08E1, 08E3–08FF  extended marks  0640       tatweel
 * 06DD, 06DE, 06E9 and 08E2 are signs with a place of their own in the line, so they stay.
 */
const marksAndTatweel =
  /[\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E8\u06EA-\u06ED\u0897-\u089F\u08CA-\u08E1\u08E3-\u08FF]/g;

/** Soft hyphen, joiners, direction marks and the byte order mark: seen by nobody, typed by chance. */
const invisible = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;

const foldedLetters: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ٲ: 'ا',
  ٳ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ے: 'ي',
  ۓ: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ة: 'ه',
  ۃ: 'ه',
  ہ: 'ه',
  ۂ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ۀ: 'ه',
  ک: 'ك',
  ڪ: 'ك',
};
const foldable = new RegExp(`[${Object.keys(foldedLetters).join('')}]`, 'g');

/**
 * Removes vowel marks, Qur'anic marks and tatweel; letters stay as written.
 * `مُحَمَّدٌ` → `محمد`, `العـــربية` → `العربية`, `هٰذا` → `هذا`.
 *
 * The text is composed first (NFC, UAX #15), so that a hamza or madda typed as a mark of its own
 * (`ا` + U+0654) counts as its letter (`أ`) and is not lost.
 */
export function stripMarks(text: string): string {
  return text.normalize('NFC').replace(marksAndTatweel, '');
}

/** The letters of the Arabic language alone: nothing to undo, and most words of a text. */
const plainWord = /^[ء-غف-ي]+$/;

/** Whether a text is one word of the letters of the Arabic language, without marks or tatweel. */
export function isPlainWord(text: string): boolean {
  return plainWord.test(text);
}

/**
 * The letters alone, in their plain shapes: presentation forms undone (NFKC, UAX #15), marks,
 * tatweel and invisible characters gone. `ﻏَﺰَّﺓ` → `غزة`, `می‌خواهم` (with a joiner) → `میخواهم`.
 */
export function normalizeLetters(text: string): string {
  if (plainWord.test(text)) return text;
  return text.normalize('NFKC').replace(marksAndTatweel, '').replace(invisible, '');
}

/**
 * Folds spellings that readers take for the same name, for comparing and never for showing:
 * marks and tatweel go, أإآٱ → ا, ى → ي, ة → ه, ؤ → و, ئ → ي, Persian and Urdu ک ی ہ → ك ي ه,
 * digits of every script → ASCII, capital letters → small ones, invisible characters go.
 * `إسْرائيل` → `اسراييل`, `غزّة ٢٠٢٤` → `غزه 2024`, `ﻏﺰﺓ` (presentation forms) → `غزه`.
 *
 * The letters are those of Lucene's ArabicNormalizer and PersianNormalizer (after Larkey,
 * Ballesteros and Connell, "Light Stemming for Arabic", 2007); the hamza on و and ي is added, as
 * names are written both ways (مسؤول, مسوول). Presentation forms are undone by NFKC (UAX #15).
 */
export function foldForMatch(text: string): string {
  const letters = normalizeLetters(text).replace(
    foldable,
    (letter) => foldedLetters[letter] ?? letter,
  );
  return toAsciiDigits(letters).toLowerCase();
}
