import type { InlinePiece } from './inline-piece.ts';
import type { ListMark } from './list-counter.ts';
import type { StyleRole } from './style-role.ts';

/** A paragraph with what its look and style say of it. */
export interface ParagraphBlock {
  kind: 'paragraph';
  pieces: InlinePiece[];
  /** What the name of its style says that it is. */
  role: StyleRole | undefined;
  /** 0 for the first level of headings; nothing for text. */
  outlineLevel: number | undefined;
  /** Its mark, where it is an item of a list or a numbered heading. */
  mark: ListMark | undefined;
  /** Whether it reads from the right; nothing where neither it nor a style says. */
  isRightToLeft: boolean | undefined;
}

/** One cell of a table. */
export interface TableCell {
  blocks: DocumentBlock[];
  /** Columns that it covers. */
  span: number;
  /** Whether it goes on from the row above. */
  isContinued: boolean;
}

/** What a document's body, a note or a cell is made of. */
export type DocumentBlock = ParagraphBlock | { kind: 'table'; rows: TableCell[][] };

/** The words of a paragraph. */
export function paragraphText({ pieces }: ParagraphBlock): string {
  return pieces
    .map((piece) => (piece.kind === 'text' ? piece.text : piece.kind === 'break' ? ' ' : ''))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The paragraphs among blocks, those in tables too, in their order. */
export function paragraphsIn(blocks: readonly DocumentBlock[]): ParagraphBlock[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block]
      : block.rows.flat().flatMap((cell) => paragraphsIn(cell.blocks)),
  );
}
