import { foldForMatch } from '../../arabic/fold.ts';

/**
 * Whether a line only invokes God, as writers begin a text with above its title; it is no title.
 *
 * @example isInvocation('بسم الله الرحمن الرحيم') // true
 */
export function isInvocation(line: string): boolean {
  const words = (foldForMatch(line).match(/\p{L}+/gu) ?? []).join(' ');
  return /^(?:باسم|بسم) الله(?: الرحمن الرحيم)?(?: وبه نستعين)?$|^باسمه تعالي$|^به نام خدا$/u.test(
    words,
  );
}
