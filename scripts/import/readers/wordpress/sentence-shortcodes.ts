import { blockElements } from './element-kinds.ts';
import { replaceShortcodes, type Shortcode } from './shortcode.ts';

/** A noncharacter (Unicode, "Noncharacters") in the place of a shortcode. */
const placeholder = '\u{10FFFE}';
const blockTag = `<\\/?(?:${[...blockElements].join('|')})\\b[^<>]*>`;
const lineEnd = new RegExp(`\\n|${blockTag}`, 'i');
const blocks = new RegExp(`\\n[^\\S\\n]*\\n|${blockTag}`, 'i');

/**
 * Finds the shortcodes that stand in a line with other words: these are part of a sentence, while
 * one that has a line to itself is a block.
 *
 * @param isUsed Whether a shortcode is replaced at all; words in brackets are text.
 * @returns One answer for each that is replaced, in order.
 * @example sentenceShortcodes('ماء [b]النبع[/b] عذب', () => true) // [true]
 */
export function sentenceShortcodes(
  html: string,
  isUsed: (shortcode: Shortcode) => boolean,
): boolean[] {
  const masked = replaceShortcodes(html, (shortcode) =>
    isUsed(shortcode) ? placeholder : undefined,
  );
  return masked.split(lineEnd).flatMap((line) => {
    const count = line.split(placeholder).length - 1;
    const words = line.replaceAll(placeholder, '').replace(/<[^<>]*>|&nbsp;/g, '');
    return Array.from({ length: count }, () => words.trim() !== '');
  });
}

/** Whether the content of a shortcode has paragraphs or other blocks of its own. */
export function holdsBlocks(content: string): boolean {
  return blocks.test(content);
}
