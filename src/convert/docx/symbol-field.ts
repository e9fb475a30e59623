/**
 * The sign that a `SYMBOL` field draws (ECMA-376 part 1, 17.16.5.63), whose code names its place.
 *
 * @returns The font, and the place in hexadecimal; nothing for other fields.
 * @example symbolInField(' SYMBOL 252 \\f "Wingdings" ') // { font: 'Wingdings', code: 'FC' }
 */
export function symbolInField(code: string): { font: string; code: string } | undefined {
  const [, place] = /^\s*SYMBOL\s+"?(0x[\da-f]{1,5}|\d{1,7})\b/i.exec(code) ?? [];
  if (place === undefined) return undefined;
  const [, quoted, bare] = /\\f\s+(?:"([^"]*)"|([^\s"\\]+))/i.exec(code) ?? [];
  return { font: quoted ?? bare ?? '', code: Number(place).toString(16).toUpperCase() };
}
