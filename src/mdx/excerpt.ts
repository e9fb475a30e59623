const longest = 60;

/**
 * The start of a piece of source as a problem quotes it: one line, at most 60 characters.
 *
 * @example excerpt('<!-- سطر\nثانٍ -->') // '<!-- سطر ثانٍ -->'
 */
export function excerpt(source: string): string {
  // A stranger's line may be a million characters long.
  const line = source
    .slice(0, 4 * longest)
    .replace(/\s+/gu, ' ')
    .trim();
  const characters = Array.from(line);
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : line;
}
