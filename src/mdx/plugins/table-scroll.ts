import type { Element, ElementContent } from 'hast';
import type { Table, TableRow } from 'mdast';
import { defaultHandlers, type Handler } from 'mdast-util-to-hast';
import { h } from '../hast.ts';
import type { RenderContext } from '../render-context.ts';

/** A table in a region of its own that scrolls where it is wider than the page, by keyboard too. */
export function tableHandler({ labels }: RenderContext): Handler {
  return (state, node: Table) => {
    const table: Element = defaultHandlers.table(state, node);
    const region = { role: 'region', tabIndex: 0, ariaLabel: labels.table };
    return h('div', { className: ['table-scroll'], ...region }, [table]);
  };
}

const sides: Readonly<Record<string, string>> = { left: 'start', center: 'center', right: 'end' };

/**
 * GFM's left and right mean the start and end of the line, as in the source: `:--` has its colon
 * at the start, which in an Arabic table is the right side. HTML's `align` knows no such sides.
 */
export const tableRowHandler: Handler = (state, node: TableRow, parent) => {
  const row: Element = defaultHandlers.tableRow(state, node, parent as Table | undefined);
  for (const cell of row.children.filter(isElement)) {
    const { align, ...properties } = cell.properties;
    const side = sides[String(align)];
    cell.properties = side ? { ...properties, dataAlign: side } : properties;
  }
  return row;
};

function isElement(node: ElementContent): node is Element {
  return node.type === 'element';
}
