import { foldForMatch, normalizeLetters } from './fold.ts';

/*
 * Where a hamza sits is a matter of case, school and keyboard, so words are brought to one spelling
 * before its seats are folded.
 */

/**
 * Particles before a hamza on alef are no part of the word: `لإيران` → `إيران`, but not `كأس`,
 * `فأرة`, `بأس`. Without the hamza nothing tells `لايران` from `لاعب`; there `listCliticSplits` offers it.
 */
const proclitic = /^(?:[وف]?[بلك]|[وف])(?=إ..)|^[وف]?[وفبل](?=[أآ]...)/;

/**
 * Before a long u it sits on waw, on ya or on the line, and one waw is often left out: `مسؤول`,
 * `مسئول`, `مسءول`, `مسوول`, `مسؤل` → `مسول`; so too `داوود` and `داود`. Not before ya (`مئوية`,
 * `نووي`), nor where a word's first waw is doubled by the conjunction (`ووزير`).
 */
const longU = /(?<=.)[ؤئءو]و(?![يىی])/g;

/**
 * After a long a its seat changes with what follows: `أبناء`, `أبناؤه`, `أبنائهم`; `كهرباء`,
 * `كهربائي`; `قرائة` is common for `قراءة`, `مساءا` for `مساءً`.
 */
const afterLongA =
  /ا[ؤئء](?:ا$|(?=(?:[هة]|ها|هم|هما|هن|نا|كم|ات|ان|ين|ون|[يىی](?:[ةها]|ات|ين|ون)?)$))/;

/** Inside a word it is left on the line where a keyboard, or haste, has no seat: `قاءمة`, `رءيس`. */
const seatless = /(?<=[اي])ء(?=.)|(?<=.)ء(?=ي)/g;

/** A madda as two letters: `قرأان`, `أادم`. */
const longAlef = /[أآ]ا/g;

/** Ta marbuta ends a word; where two do, a key was held too long. */
const doubledTa = /ة+(?=ة)/;

/** `شيئ` and `شئ` are common for `شيء`. */
const finalHamza = /يئ$/;

/** An old spelling, with a silent alef: `مائة` is `مئة`, `ثلاثمائة` is `ثلاثمئة`. */
const hundred = /^([وف]?[بكل]?ا?ل?|ثلاث|[أا]ربع|خمس|ست|سبع|ثمان|تسع)مائ(?=[ةهت])/;

/** Half the words of a text: letters that nothing here touches, so they are done at once. */
const folded = /^(?!.+وو)[ابت-غف-وي]+$/;

const furtherLetters: Readonly<Record<string, string>> = {
  گ: 'ك',
  ڭ: 'ك',
  چ: 'ج',
  پ: 'ب',
  ڤ: 'ف',
  ڨ: 'ق',
  ژ: 'ز',
  ء: '',
};
const further = /[گڭچپڤڨژء]/g;
const latinMarks = /[\u0300-\u036F]/g;

/**
 * Folds one word for the search index; never for showing, and coarser than `foldForMatch`, which
 * it builds on. `الْمَسْئُولُ` and `المسؤول` → `المسول`, `مدرسة` → `مدرسه`, `۲۰۲۴` → `2024`,
 * `Zürich` → `zurich`, `پاریس` → `باريس`.
 *
 * A hamza on the line is dropped (`سماء` → `سما`), as most who search leave it out; so `ماء` becomes
 * `ما`, and stop words must be looked up before. The letters that write p, v, g and ch in names
 * become those of Arabic keyboards. After Lucene's ArabicNormalizer and PersianNormalizer, but for
 * the hamza, which Lucene keeps on و, ي and the line.
 */
export function searchFold(word: string): string {
  if (folded.test(word)) return word;
  const oneSpelling = normalizeLetters(word)
    .replace(hundred, '$1مئ')
    .replace(proclitic, '')
    .replace(longU, 'و')
    .replace(afterLongA, 'ا')
    .replace(seatless, 'ئ')
    .replace(longAlef, 'ا')
    .replace(doubledTa, '')
    .replace(finalHamza, 'ي');
  return foldForMatch(oneSpelling)
    .replace(further, (letter) => furtherLetters[letter] ?? letter)
    .normalize('NFD')
    .replace(latinMarks, '');
}
