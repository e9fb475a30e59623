import type { Table, TableCell } from 'mdast';
import { toAsciiDigits } from '../../arabic/digits.ts';
import { extractPlainText } from '../plain-text.ts';

/** A row of a chart's table: what is counted, and how much. */
export interface ChartRow {
  label: TableCell;
  cell: TableCell;
  /** Absent where the cell holds no number. */
  value: number | undefined;
}

/** A table of two columns as data: its heads, and a row for each value. */
export interface ChartData {
  heads: readonly [TableCell, TableCell];
  rows: readonly ChartRow[];
}

/** Reads a table of two columns; `undefined` where it has others or a row that lacks a cell. */
export function readChartData({ children: [head, ...body] }: Table): ChartData | undefined {
  const [first, second, third] = head?.children ?? [];
  if (!first || !second || third || body.length === 0) return undefined;
  const rows: ChartRow[] = [];
  for (const { children } of body) {
    const [label, cell] = children;
    if (!label || !cell) return undefined;
    rows.push({ label, cell, value: parseChartNumber(extractPlainText(cell)) });
  }
  return { heads: [first, second], rows };
}

/** A number with its thousands grouped or not, in any digits: `1250`, `1,250.5`, `−١٢٫٥`. */
export function parseChartNumber(text: string): number | undefined {
  const plain = toAsciiDigits(text.trim())
    .replace(/^[−–]/, '-')
    .replaceAll('٬', ',')
    .replace('٫', '.');
  if (!/^[-+]?\d{1,15}(?:,\d{3}){0,4}(?:\.\d{1,9})?$/.test(plain)) return undefined;
  return Number(plain.replaceAll(',', ''));
}
