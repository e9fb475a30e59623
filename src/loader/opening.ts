/** Length that suffices for cards and search snippets. */
const length = 160;

/**
 * The first words of a text, for articles without a description.
 *
 * @param text Plain text, blocks separated by `\n`.
 * @returns At most `length` characters, cut after a word, with an ellipsis if cut.
 * @example excerptOpening('قال المتحدث …') // 'قال المتحدث …'
 */
export function excerptOpening(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= length) return line;
  const cut = line.lastIndexOf(' ', length - 1);
  return `${line.slice(0, cut > 0 ? cut : length).replace(/(?<![\s،؛:,.;–—-])[\s،؛:,.;–—-]+$/u, '')}…`;
}
