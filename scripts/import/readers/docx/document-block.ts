import type { InlinePiece } from './inline-piece.ts';

/** A paragraph with what its look and style say of it. */
export interface ParagraphBlock {
  kind: 'paragraph';
  pieces: InlinePiece[];
  /** In lower case, such as `title` or `caption`; empty where it has none. */
  styleName: string;
  /** 0 for the first level of headings; nothing for text. */
  outlineLevel: number | undefined;
  list: { numId: string; level: number } | undefined;
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
