import { toPresentationForms } from './presentation-forms.ts';
import { spelling } from './variant-kind.ts';

/** Fatha, damma, kasra, sukun, and shadda with fatha. */
const harakat = ['\u064E', '\u064F', '\u0650', '\u0652', '\u0651\u064E'];
/** Dammatan and kasratan. */
const tanween = ['\u064C', '\u064D'];
/** ZWNJ, ZWJ, LRM, RLM, ALM, word joiner, BOM, soft hyphen, zero width space. */
const invisible = [...'\u200C\u200D\u200E\u200F\u061C\u2060\uFEFF\u00AD\u200B'];

const arabicLetter = /[\u0621-\u064A\u0671-\u06D3]/gu;

/** Between two letters of a word. */
const insideWord = /(?<=[\u0628-\u064A])(?=[\u0621-\u064A])/gu;

/** The same letters with something that readers do not read, or in another encoding. */
export const markKinds = [
  spelling('tatweel', (title) =>
    title.replace(/(?<=[بتثجحخسشصضطظعغفقكلمنهي])(?=[\u0621-\u064A])/gu, 'ـ'),
  ),
  spelling('full-harakat', (title, pick) => {
    let next = pick(harakat.length);
    return title.replace(arabicLetter, (letter) => {
      next += 1;
      return letter + (harakat[next % harakat.length] ?? '');
    });
  }),
  spelling('tanween', (title, pick) =>
    title.replace(
      /[\u0621-\u064A](?!\p{L}|\p{M})/gu,
      (letter) => letter + (tanween[pick(2)] ?? ''),
    ),
  ),
  spelling('quranic-marks', (title) =>
    title.replace(/(?<=[\u0628-\u064A])[اويل](?=[\u0628-\u064A])/gu, '$&\u06E4'),
  ),
  spelling('decomposed', (title) => title.normalize('NFD')),
  spelling('presentation-forms', toPresentationForms),
  spelling('zero-width-characters', (title, pick) => {
    let next = pick(invisible.length);
    return title.replace(insideWord, () => {
      next += 1;
      return invisible[next % invisible.length] ?? '';
    });
  }),
  spelling('bidi-marks-around', (title) => `\u200F\u202B${title}\u202C\u200E`),
];
