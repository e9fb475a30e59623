/**
 * Direction marks, zero-width space, soft hyphen, byte order mark, control characters: what
 * `src/check/rules/characters/control-characters.ts` refuses. ZWNJ and ZWJ stay: Persian and Urdu spell with them.
 */
export const invisibleCharacters =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose.
  /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFC]/g;
