/** A title wrapped into lines of one font size. */
export interface WrappedTitle {
  lines: readonly string[];
  /** Pixels. */
  size: number;
}

/** Font sizes to try, with the maximum number of lines. */
const settings = [
  { size: 84, lines: 2 },
  { size: 72, lines: 3 },
  { size: 60, lines: 4 },
  { size: 50, lines: 5 },
] as const;

/**
 * Wraps a title between words in the largest size that fits; a title too long for the smallest size
 * ends in an ellipsis.
 *
 * @param width Measures a text in units of the font size.
 * @param measure Maximum line width in pixels.
 */
export function wrapTitle(
  title: string,
  width: (text: string) => number,
  measure: number,
): WrappedTitle {
  const words = title.split(/\s+/u).filter(Boolean);
  for (const { size, lines: most } of settings) {
    const lines = breakLines(words, width, measure / size);
    if (lines.length <= most) return { lines, size };
  }
  const { size, lines: most } = settings[settings.length - 1] ?? settings[0];
  const lines = breakLines(words, width, measure / size).slice(0, most);
  return { lines: [...lines.slice(0, -1), `${lines.at(-1)}…`], size };
}

function breakLines(
  words: readonly string[],
  width: (text: string) => number,
  measure: number,
): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line === undefined || width(longer) > measure) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
