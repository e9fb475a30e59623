import { foldForMatch } from '../../../src/arabic/fold.ts';

/**
 * The words of a text for comparing: runs of letters and digits, folded so that no cleaning of the
 * spelling (forms, marks, keyboards, digits) makes another word of one.
 *
 * @example proofWords('قالَ: «نعــم».') // ['قال', 'نعم']
 */
export function proofWords(text: string): string[] {
  return foldForMatch(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
