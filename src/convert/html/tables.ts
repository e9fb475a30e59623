import type { Element, ElementContent } from 'hast';
import { defaultHandlers, type Handle } from 'hast-util-to-mdast';
import type { RootContent } from 'mdast';
import { elementsIn, firstElement, isBlock, isElement, labelsOf, lineOf } from './element.ts';
import { figureBox } from './figures.ts';
import { limitSpans } from './limit-spans.ts';

/**
 * Converts `table`: to Markdown for data; layout tables are replaced by their
 * content. Blocks in a cell become its lines. A `caption` becomes a paragraph above.
 */
export const tableHandler: Handle = (state, node) => {
  const figure = figureBox(state, node);
  if (figure) return figure;
  if (isLayout(node)) return state.toFlow(state.all(unwrapTable(node)));
  const caption = node.children.find((child) => isElement(child, 'caption'));
  const flat = { ...node, children: node.children.flatMap(flatCells) };
  limitSpans(flat);
  const table = defaultHandlers.table(state, flat);
  const above =
    caption && lineOf(caption) !== ''
      ? state.toFlow(state.all({ ...caption, tagName: 'p' } as Element))
      : [];
  return [...above, table] as RootContent[];
};

function isLayout(table: Element): boolean {
  const elements = [...elementsIn(table)];
  if (/\bpresentation\b/.test(labelsOf(table)) || firstElement(table, 'table')) return true;
  if (
    elements.some((element) =>
      isElement(element, 'figure', 'iframe', 'video', 'h1', 'h2', 'h3', 'pre', 'blockquote'),
    )
  )
    return true;
  const rows = elements.filter((element) => isElement(element, 'tr'));
  const widest = rows.reduce((most, row) => Math.max(most, cellsOf(row).length), 0);
  return rows.length <= 1 || widest <= 1;
}

function cellsOf(row: Element): Element[] {
  return row.children.filter((child) => isElement(child, 'td', 'th')) as Element[];
}

function unwrapTable(table: Element): Element {
  const unwrap = (node: ElementContent): ElementContent[] => {
    if (!isElement(node)) return node.type === 'text' && node.value.trim() === '' ? [] : [node];
    if (isElement(node, 'tbody', 'thead', 'tfoot', 'tr')) return node.children.flatMap(unwrap);
    if (isElement(node, 'td', 'th', 'caption')) return [{ ...node, tagName: 'div' }];
    return isElement(node, 'colgroup', 'col') ? [] : [node];
  };
  return { ...table, tagName: 'div', children: table.children.flatMap(unwrap) };
}

function flatCells(node: ElementContent): ElementContent[] {
  if (!isElement(node)) return [node];
  if (!isElement(node, 'td', 'th'))
    return [{ ...node, children: node.children.flatMap(flatCells) }];
  return [{ ...node, children: flatLines(node.children) }];
}

/** Flattens blocks to inline content, with a line break between them. */
function flatLines(children: readonly ElementContent[]): ElementContent[] {
  const lines: ElementContent[] = [];
  let wasApart = false;
  for (const child of children) {
    const isApart = isBlock(child);
    const content = isApart && isElement(child) ? flatLines(child.children) : [child];
    const isBlank = content.every((node) => node.type === 'text' && node.value.trim() === '');
    if (isBlank && (isApart || wasApart || lines.length === 0)) continue;
    if (lines.length > 0 && (isApart || wasApart)) {
      lines.push({ type: 'element', tagName: 'br', properties: {}, children: [] });
    }
    lines.push(...content);
    wasApart = isApart;
  }
  return lines;
}
