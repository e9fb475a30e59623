import { invisibleCharacters } from './invisible-characters.ts';

/**
 * Normalizes line breaks and white space, and removes invisible characters
 * that reverse the reading direction. No letter or mark changes.
 *
 * @returns The text, with `\n` line breaks and trimmed lines, and the number of removed characters.
 * @example cleanCharacters('قال \u200f أحمد\r\n').text // 'قال أحمد\n'
 */
export function cleanCharacters(text: string): { text: string; removed: number } {
  let removed = 0;
  const seen = text.replace(invisibleCharacters, () => {
    removed += 1;
    return '';
  });
  const lines = seen
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .split('\n')
    // NBSP inside a line stays, for it binds a number to its unit.
    .map((line) => line.replace(/[ \t]+/g, ' ').trim());
  return { text: lines.join('\n'), removed };
}
