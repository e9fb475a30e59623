import { type DocumentBlock, type ParagraphBlock, paragraphText } from './document-block.ts';

/** How a paragraph looks as a whole. */
export interface Look {
  isBold: boolean;
  /** In half points; 0 where it is not known. */
  size: number;
}

/** The look that all of a paragraph's words share; its size is the one of most characters. */
export function lookOf({ pieces }: ParagraphBlock): Look {
  const sizes = new Map<number, number>();
  let isBold = true;
  let length = 0;
  for (const piece of pieces) {
    if (piece.kind !== 'text' || piece.text.trim() === '') continue;
    length += piece.text.length;
    isBold &&= piece.format.bold;
    const size = piece.size ?? 0;
    sizes.set(size, (sizes.get(size) ?? 0) + piece.text.length);
  }
  const [size = 0] = [...sizes].sort((a, b) => b[1] - a[1])[0] ?? [];
  return { isBold: isBold && length > 0, size };
}

/** The look of most of a document's text. */
export function bodyLook(blocks: readonly DocumentBlock[]): Look {
  const sizes = new Map<number, number>();
  let bold = 0;
  let all = 0;
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue;
    const look = lookOf(block);
    const length = paragraphText(block).length;
    sizes.set(look.size, (sizes.get(look.size) ?? 0) + length);
    all += length;
    if (look.isBold) bold += length;
  }
  const [size = 0] = [...sizes].sort((a, b) => b[1] - a[1])[0] ?? [];
  return { isBold: bold * 2 > all, size };
}
