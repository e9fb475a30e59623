import { listCliticSplits } from './light-stem.ts';
import { searchFold } from './search-fold.ts';

const hamzaInside = /(?<=.)[أؤئء]/g;
const seats = [...'أؤئء'];

/** One sound in much of speech, and so confused in writing. */
const dadAndZah: Readonly<Record<string, string>> = { ض: 'ظ', ظ: 'ض' };

/**
 * Lists the folded spelling variants of a word, for query expansion: without possible proclitics
 * (see `listCliticSplits`), with its hamza on another seat, with ض for ظ. Most of them are not
 * words, so look each up, and search for it beside the word.
 * `لإيران` is settled by its hamza, but `لايران` → [`ايران`]; `المئمنين` → [`المامنين`, `المومنين`,
 * `الممنين`].
 *
 * @param word without marks, as `splitIntoWords` gives it.
 */
export function listSpellingVariants(word: string): string[] {
  const forms = new Set(listCliticSplits(searchFold(word)));
  for (const { index } of word.matchAll(hamzaInside)) {
    for (const seat of seats) {
      forms.add(searchFold(word.slice(0, index) + seat + word.slice(index + 1)));
    }
  }
  for (const seat of seats) forms.add(searchFold(word.replace(hamzaInside, seat)));
  if (/[ضظ]/.test(word)) {
    forms.add(searchFold(word.replace(/[ضظ]/g, (letter) => dadAndZah[letter] ?? letter)));
  }
  forms.delete(searchFold(word));
  return [...forms];
}
