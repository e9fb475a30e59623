/** Direction marks, zero-width space, soft hyphen, byte order mark, control characters. ZWNJ and ZWJ stay: Persian and Urdu spell with them. */
const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose.
  /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\uFFF9-\uFFFB]/g;

/**
 * Brings line ends and white space of a text from anywhere to one form, and takes out characters
 * that nobody sees but that turn the reading direction around. No letter or mark changes.
 *
 * @returns The text, lines ended by `\n` and trimmed, and how many invisible characters went.
 * @example cleanCharacters('قال \u200f أحمد\r\n').text // 'قال أحمد\n'
 */
export function cleanCharacters(text: string): { text: string; removed: number } {
  let removed = 0;
  const seen = text.replace(invisible, () => {
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
