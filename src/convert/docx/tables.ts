import type { PhrasingContent, Table, TableRow } from 'mdast';
import {
  type DocumentBlock,
  type ParagraphBlock,
  paragraphsIn,
  paragraphText,
  type TableCell,
} from './document-block.ts';
import { type InlinePiece, plainText } from './inline-piece.ts';
import { withLabel } from './list-label.ts';

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
  const width = rows.reduce((most, row) => Math.max(most, widthOf(row)), 0);
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

function widthOf(row: readonly TableCell[]): number {
  return row.reduce((sum, { span }) => sum + span, 0);
}

function cellContent(
  blocks: readonly DocumentBlock[],
  phrasing: (pieces: readonly InlinePiece[]) => PhrasingContent[],
): PhrasingContent[] {
  const lines = paragraphsIn(blocks)
    .map(withCellLabel)
    .filter((block) => paragraphText(block) !== '')
    .map((block) => phrasing(block.pieces).map(toOneLine));
  return lines.flatMap((line, index) => [...(index > 0 ? [lineBreak()] : []), ...line]);
}

/** A row of a table is one line. */
function toOneLine(node: PhrasingContent): PhrasingContent {
  return node.type === 'break' ? lineBreak() : node;
}

function lineBreak(): PhrasingContent {
  return { type: 'mdxJsxTextElement', name: 'br', attributes: [], children: [] };
}

/** Cells hold no lists; a column that Word numbers is often made of marks alone. */
function withCellLabel(block: ParagraphBlock): ParagraphBlock {
  const { mark } = block;
  if (!mark || paragraphText(block) !== '') return withLabel(block);
  const label = mark.isOrdered
    ? mark.label.replace(/(?<![^\p{L}\p{N})])[^\p{L}\p{N})]+$/u, '')
    : '';
  return { ...block, pieces: [plainText(label)] };
}
