import type { PhrasingContent, Table, TableRow } from 'mdast';
import { type DocumentBlock, paragraphText, type TableCell } from './document-block.ts';
import type { InlinePiece } from './inline-piece.ts';

/**
 * Whether a table only places things on the page: one column, or one row. Its cells are then
 * blocks like any other.
 */
export function isLayoutTable(rows: readonly TableCell[][]): boolean {
  return rows.length < 2 || rows.every((row) => row.length < 2);
}

/**
 * Writes a table with its first row as the head. Markdown knows no merged cells: the words stand
 * in the first of them, the others are empty, so that columns stay where they were. Paragraphs of
 * one cell are parted by line breaks.
 */
export function tableOf(
  rows: readonly TableCell[][],
  phrasing: (pieces: readonly InlinePiece[]) => PhrasingContent[],
): Table {
  const width = Math.max(...rows.map((row) => row.reduce((sum, { span }) => sum + span, 0)));
  const children = rows.map((row): TableRow => {
    const cells = row.flatMap((cell) => [
      cell.isContinued ? [] : cellContent(cell.blocks, phrasing),
      ...Array.from({ length: cell.span - 1 }, (): PhrasingContent[] => []),
    ]);
    const padding = Array.from({ length: width - cells.length }, (): PhrasingContent[] => []);
    return {
      type: 'tableRow',
      children: [...cells, ...padding].map((content) => ({ type: 'tableCell', children: content })),
    };
  });
  return { type: 'table', align: [], children };
}

function cellContent(
  blocks: readonly DocumentBlock[],
  phrasing: (pieces: readonly InlinePiece[]) => PhrasingContent[],
): PhrasingContent[] {
  const lines = blocks
    .flatMap((block) =>
      block.kind === 'paragraph'
        ? [block]
        : block.rows
            .flat()
            .flatMap((cell) => cell.blocks.filter((inner) => inner.kind === 'paragraph')),
    )
    .filter((block) => paragraphText(block) !== '')
    .map((block) => phrasing(block.pieces).map(inOneLine));
  return lines.flatMap((line, index) => [...(index > 0 ? [lineBreak()] : []), ...line]);
}

/** A row of a table is one line. */
function inOneLine(node: PhrasingContent): PhrasingContent {
  return node.type === 'break' ? lineBreak() : node;
}

function lineBreak(): PhrasingContent {
  return { type: 'mdxJsxTextElement', name: 'br', attributes: [], children: [] };
}
