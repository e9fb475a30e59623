import { invisibleCharacters } from './text/invisible.ts';

/**
 * Brings line ends and white space of a text from anywhere to one form, and takes out characters
 * that nobody sees but that turn the reading direction around. No letter or mark changes.
 *
 * @returns The text, lines ended by `\n` and trimmed, and how many invisible characters went.
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
