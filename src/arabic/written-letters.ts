import { sameLetter, shadda, sukun, vowelMarks } from './letter-sounds.ts';

/** A letter of an Arabic word with the marks written on it. */
export interface WrittenLetter {
  readonly base: string;
  readonly doubled: boolean;
  /** The vowel written, in Latin letters; '' for a sukun, undefined where nothing is written. */
  readonly vowel: string | undefined;
}

const letterWithMarks = /(\p{L})(\p{M}*)/gu;

/** Splits an Arabic word into its letters, each with its marks. */
export function splitLetters(word: string): readonly WrittenLetter[] {
  return Array.from(word.matchAll(letterWithMarks), ([, base = '', marks = '']) => {
    const vowel = [...marks].find((mark) => mark === sukun || mark in vowelMarks);
    return {
      base: sameLetter[base] ?? base,
      doubled: marks.includes(shadda),
      vowel: vowel === undefined ? undefined : (vowelMarks[vowel] ?? ''),
    };
  });
}

/** Whether a letter begins with a vowel: the long a in its spellings, and ة. */
export const startsWithVowel = (letter: WrittenLetter | undefined): boolean =>
  letter !== undefined && /[اآىة]/.test(letter.base);

/** Whether a letter is و or ي, which are now a consonant and now a long vowel. */
export const isGlide = (letter: WrittenLetter | undefined): boolean =>
  letter?.base === 'و' || letter?.base === 'ي';

/**
 * Whether the و or ي at a place is the consonant (`وزير`, `بيان`) and not the long vowel (`نور`,
 * `كبير`): at the start, after a vowel, with a mark of its own, before a vowel, and before another
 * glide that is a vowel (`مليون`).
 */
export function isConsonantGlide(
  letters: readonly WrittenLetter[],
  at: number,
  afterVowel: boolean,
): boolean {
  const letter = letters[at];
  const next = letters[at + 1];
  if (at === 0 || afterVowel || letter?.doubled || letter?.vowel) return true;
  if (!isGlide(next)) return startsWithVowel(next);
  return !isConsonantGlide(letters, at + 1, false);
}
