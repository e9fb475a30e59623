import { type FieldFinder, fieldFinder } from '../../readers/table/columns.ts';
import { TextFlow } from '../flow.ts';
import { csvRows } from './csv-rows.ts';
import { addHtml } from './html-flow.ts';
import { addPlainText } from './plain-text.ts';
import { piecesOf } from './read-lines.ts';
import type { SourceItem, SourceItems, SourceText } from './source-item.ts';

type Row = Readonly<Record<string, unknown>>;

/** JSON Lines, an object a line. Only which column is which field is the importer's own choice. */
export const jsonLinesItems: SourceItems = async function* (source, mapping) {
  const find = fieldFinder(mapping);
  let number = 0;
  for await (const line of piecesOf(source.chunks(), '\n')) {
    number += 1;
    const row = objectIn(line);
    if (row) yield rowItem(row, find, number);
  }
};

/** Tables of RFC 4180 and its relatives. */
export const csvItems: SourceItems = async function* (source, mapping) {
  const find = fieldFinder(mapping);
  const firstLine = source.headText.split(/\r?\n/)[0] ?? '';
  const count = (mark: string) => firstLine.split(mark).length;
  const delimiter = [',', ';', '\t', '|'].reduce((best, next) =>
    count(next) > count(best) ? next : best,
  );
  let columns: readonly string[] | undefined;
  let number = 1;
  for await (const cells of csvRows(source.chunks(), source.headEncoding, delimiter)) {
    if (!columns) {
      columns = cells.map((cell) => cell.replace(/^\uFEFF/, ''));
      continue;
    }
    number += 1;
    const row = Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
    yield rowItem(row, find, number);
  }
};

function rowItem(row: Row, find: FieldFinder, number: number): SourceItem {
  const id = find(row, 'id');
  const named = typeof id === 'number' || (typeof id === 'string' && id.trim() !== '');
  const key = named ? String(id).replace(/\s+/gu, ' ').slice(0, 200) : String(number);
  return { key: `#${key}`, read: () => readRow(row, find) };
}

function readRow(row: Row, find: FieldFinder): SourceText {
  const text = (value: unknown): string => {
    if (Array.isArray(value)) return value.map(text).join('\n\n');
    if (typeof value === 'object' && value !== null && 'rendered' in value)
      return text(value.rendered);
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  };
  const body = text(find(row, 'body'));
  const flow = new TextFlow();
  if (
    /<\/?(?:p|br|div|span|h[1-6]|ul|ol|li|a|img|figure|blockquote|table|strong|b|em|i)(?:\s[^<>]*)?\/?>/i.test(
      body,
    )
  ) {
    addHtml(flow, body);
  } else addPlainText(flow, body);
  return { flow, title: text(find(row, 'title')) };
}

function objectIn(line: string): Row | undefined {
  try {
    const value: unknown = JSON.parse(line.replace(/^\uFEFF/, ''));
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
