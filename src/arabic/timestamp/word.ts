import { foldForMatch } from '../fold.ts';

/** No letter or digit may touch a word from outside; `\b` knows ASCII letters only. */
export const wordStart = '(?<![\\p{L}\\p{N}])';
export const wordEnd = '(?![\\p{L}\\p{N}])';

/**
 * A pattern for any of some names in folded text, longest first, so that `مكة المكرمة` is not read
 * as `مكة`. Spaces inside a name match any run of white space.
 */
export function buildAlternation(names: readonly string[]): string {
  const sources = [...new Set(names.map(foldForMatch))]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.+*?^$()[\]{}|\\/]/g, '\\$&').replace(/\s+/g, '\\s+'));
  return `(?:${sources.join('|')})`;
}

/** A parsed value, and the remaining text. */
export interface Piece<T> {
  value: T;
  rest: string;
}

/** Removes a match from the text; a space separates its neighbours. */
export function removeMatch(text: string, match: RegExpExecArray): string {
  return `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
}
