import { type DocumentBlock, type ParagraphBlock, paragraphText } from './document-block.ts';
import { bodyLook, type Look, lookOf } from './look.ts';

/** Depth of the heading that each paragraph is; those that are none are not in it. */
export type HeadingDepths = ReadonlyMap<ParagraphBlock, 2 | 3 | 4 | 5 | 6>;

const longestHeading = 120;

/**
 * Finds the headings of a document below its title: by style (a style's outline level, whatever
 * the style is called) and, in a document that styles none, by look: a short line set bold or
 * larger than the text, without a full stop, before a paragraph. Depths start at 2 and leave no
 * gap.
 *
 * @param blocks The body without its title.
 */
export function headingDepths(blocks: readonly DocumentBlock[]): HeadingDepths {
  const styled = blocks.filter(
    (block): block is ParagraphBlock =>
      block.kind === 'paragraph' && block.outlineLevel !== undefined && paragraphText(block) !== '',
  );
  if (styled.length > 0) return rankLooks(styled, (block) => block.outlineLevel ?? 0);
  const body = bodyLook(blocks);
  const seen = blocks.filter((block) => block.kind === 'table' || paragraphText(block) !== '');
  const found = seen.filter(
    (block, index): block is ParagraphBlock =>
      looksLikeHeading(block, body) && seen[index + 1]?.kind === 'paragraph',
  );
  // Where every other line is one, it is a way of writing and no heading.
  if (found.length * 2 > seen.length) return new Map();
  return rankLooks(found, (block) => -rankOf(lookOf(block)));
}

function looksLikeHeading(block: DocumentBlock, body: Look): boolean {
  if (block.kind !== 'paragraph' || block.mark) return false;
  if (block.pieces.some(({ kind }) => kind === 'break' || kind === 'picture')) return false;
  const text = paragraphText(block);
  if (text.length > longestHeading || !/\p{L}/u.test(text) || /[.،؛,;…]$/.test(text)) return false;
  const look = lookOf(block);
  const isLarger = body.size > 0 && look.size >= body.size * 1.15;
  return isLarger || (look.isBold && !body.isBold && look.size >= body.size);
}

/** Larger before smaller, bold before plain. */
function rankOf({ size, isBold }: Look): number {
  return size * 2 + (isBold ? 1 : 0);
}

function rankLooks(
  headings: readonly ParagraphBlock[],
  rank: (block: ParagraphBlock) => number,
): HeadingDepths {
  const ranks = [...new Set(headings.map(rank))].sort((a, b) => a - b);
  const depths = [2, 3, 4, 5, 6] as const;
  return new Map(
    headings.map((block) => [block, depths[Math.min(ranks.indexOf(rank(block)), 4)] ?? 6]),
  );
}
