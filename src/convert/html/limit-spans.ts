import type { Element } from 'hast';
import { attribute, elementsIn, isElement } from './element.ts';

/** Word's own limit of columns. HTML allows 1,000. */
const mostColumns = 64;
/** Cells of one table with those that its spans cover, each of which Markdown writes out. */
const mostCells = 10_000;

/**
 * Takes away the spans of cells that would fill a table without end.
 *
 * @param table Changed in place.
 * @see https://html.spec.whatwg.org/multipage/tables.html#attributes-common-to-td-and-th-elements
 * @example `<td colspan="99999999">` spans nothing
 */
export function limitSpans(table: Element): void {
  const elements = [...elementsIn(table)];
  const rows = elements.filter((element) => isElement(element, 'tr')).length;
  let left = mostCells;
  for (const cell of elements) {
    if (!isElement(cell, 'td', 'th')) continue;
    const columns = spanOf(cell, 'colSpan');
    const cells = columns * Math.min(rows, spanOf(cell, 'rowSpan'));
    if (columns > mostColumns || cells > left) {
      const { colSpan: _, rowSpan: __, ...properties } = cell.properties;
      cell.properties = properties;
    } else left -= cells;
  }
}

function spanOf(cell: Element, name: 'colSpan' | 'rowSpan'): number {
  return Math.max(1, Number.parseInt(attribute(cell, name) ?? '1', 10) || 1);
}
