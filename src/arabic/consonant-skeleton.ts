const arabicWord = /^[\u0621-\u064A]+$/;

const longVowels = /[اوي]/g;
/** Of a folded word, also ة; it stands for a vowel. */
const finalVowel = /ه$/;

/**
 * The letters of a folded word without its long vowels. Words that share them are often spellings of one
 * foreign name, or a noun and its broken plural.
 *
 * @returns An empty string for a word in another script.
 * @example consonantSkeleton('ميريلاند') // 'مرلند', as of 'ماريلند'
 * @example consonantSkeleton('خنازير') // 'خنزر', as of 'خنزير'
 */
export function consonantSkeleton(word: string): string {
  return arabicWord.test(word) ? word.replace(finalVowel, '').replace(longVowels, '') : '';
}
