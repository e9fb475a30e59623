import { type DocumentBlock, paragraphText } from './document-block.ts';
import type { WordDocument } from './read-document.ts';

/** All words of a document, notes included, one paragraph a line. */
export function documentText(
  blocks: readonly DocumentBlock[],
  { notes }: Pick<WordDocument, 'notes'>,
): string {
  const used = new Set(blocks.flatMap(noteIds));
  const ofNotes = [...notes].flatMap(([id, note]) => (used.has(id) ? note : []));
  return [...blocks, ...ofNotes].flatMap(linesOf).join('\n');
}

function linesOf(block: DocumentBlock): string[] {
  if (block.kind === 'table') {
    return block.rows
      .flat()
      .flatMap((cell) => (cell.isContinued ? [] : cell.blocks.flatMap(linesOf)));
  }
  const line = paragraphText(block);
  return line === '' ? [] : [line];
}

function noteIds(block: DocumentBlock): string[] {
  if (block.kind === 'table') {
    return block.rows.flat().flatMap((cell) => cell.blocks.flatMap(noteIds));
  }
  return block.pieces.flatMap((piece) => (piece.kind === 'note' ? [piece.id] : []));
}
