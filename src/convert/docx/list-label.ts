import type { ParagraphBlock } from './document-block.ts';
import { plainText } from './inline-piece.ts';
import type { ListMark } from './list-counter.ts';

/**
 * Whether a list can show the mark of an item: bullets and single numbers with what stands around
 * them (`3.`, `(3)`, `ج-`). `المادة 3` and, where no outer item stands before it, `2.1` cannot be
 * shown by a list.
 *
 * @param isInside Whether an outer item stands before it.
 */
export function isListable({ isOrdered, label, level }: ListMark, isInside: boolean): boolean {
  if (!isOrdered) return label === '•';
  const numbers = label.split(/[^\p{L}\p{M}\p{N}]+/u).filter((part) => part !== '');
  const hasWord = numbers.some((part) => /\p{L}/u.test(part) && !isLetterNumber(part));
  return !hasWord && (numbers.length === 1 || (numbers.length > 1 && level > 0 && isInside));
}

/** `أ`, `bb`, `iv`: what number formats make of letters. */
function isLetterNumber(part: string): boolean {
  return /^(?:(\p{L})\1*|[ivxlcdm]+|[IVXLCDM]+)$/u.test(part);
}

/** Whether a list shows another mark than Word does: `ب-` and `1.2` become `2.`. */
export function isLabelChanged({ isOrdered, number, label }: ListMark): boolean {
  return isOrdered && /^\D*(\d+)\D*$/.exec(label)?.[1]?.replace(/^0+(?=\d)/, '') !== String(number);
}

/** A paragraph with its mark as text, where it cannot stand in a list. */
export function withLabel(block: ParagraphBlock): ParagraphBlock {
  const { mark, pieces } = block;
  return mark
    ? { ...block, pieces: [plainText(`${mark.label} `), ...pieces], mark: undefined }
    : block;
}
