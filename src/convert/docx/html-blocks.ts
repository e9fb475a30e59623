import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { attribute, elementsIn, isBlock, isElement } from '../html/element.ts';
import type { DocumentBlock, ParagraphBlock, TableCell } from './document-block.ts';
import type { InlinePiece, PieceFormat } from './inline-piece.ts';
import type { ListMark } from './list-counter.ts';

/** Elements that show no text. */
const invisibleElements = [
  'head',
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'iframe',
  'object',
] as const;

/** How the text is set that stands in some elements. */
interface Setting {
  format: PieceFormat;
  href: string | undefined;
  outlineLevel: number | undefined;
}

const plain: Setting = {
  format: { bold: false, italic: false, struck: false, position: undefined },
  href: undefined,
  outlineLevel: undefined,
};

/**
 * A piece of HTML as the blocks of a Word document, as Word converts it. Pictures are left away:
 * they lie on the computer of whoever made the document.
 *
 * @example htmlBlocks('<p>قال <b>المدير</b></p>') // one paragraph of two pieces
 */
export function htmlBlocks(html: string): DocumentBlock[] {
  const reader = new HtmlBlockReader();
  reader.read(fromHtml(html), plain);
  return reader.end();
}

class HtmlBlockReader {
  readonly #blocks: DocumentBlock[] = [];
  readonly #lists: { isOrdered: boolean; count: number }[] = [];
  #pieces: InlinePiece[] = [];
  #mark: ListMark | undefined;
  #outlineLevel: number | undefined;

  read(node: Nodes, setting: Setting): void {
    if (node.type === 'text') {
      this.#text(node.value.replace(/\s+/gu, ' '), setting);
      return;
    }
    if (isElement(node, ...invisibleElements)) return;
    if (isElement(node, 'br')) this.#pieces.push({ kind: 'break' });
    else if (isElement(node, 'table')) this.#table(node);
    else if (isElement(node, 'ul', 'ol')) this.#list(node, setting);
    else if (isElement(node, 'li')) this.#item(node, setting);
    else if (isElement(node) && isBlock(node)) {
      this.#flush();
      this.#children(node, setOff(node, setting));
      this.#flush();
    } else this.#children(node, isElement(node) ? setOff(node, setting) : setting);
  }

  end(): DocumentBlock[] {
    this.#flush();
    return this.#blocks;
  }

  #children(node: Nodes, setting: Setting): void {
    if ('children' in node) for (const child of node.children) this.read(child, setting);
  }

  #text(text: string, { format, href, outlineLevel }: Setting): void {
    const isFirst = this.#pieces.length === 0;
    const shown = isFirst ? text.trimStart() : text;
    if (shown === '') return;
    this.#pieces.push({ kind: 'text', text: shown, format, size: undefined, href });
    if (isFirst) this.#outlineLevel = outlineLevel;
  }

  #flush(): void {
    const block: ParagraphBlock = {
      kind: 'paragraph',
      pieces: this.#pieces,
      role: undefined,
      outlineLevel: this.#outlineLevel,
      mark: this.#mark,
      isRightToLeft: undefined,
    };
    if (this.#pieces.some(({ kind }) => kind === 'text')) {
      this.#blocks.push(block);
      this.#mark = undefined;
    }
    this.#pieces = [];
    this.#outlineLevel = undefined;
  }

  #list(node: Element, setting: Setting): void {
    this.#flush();
    const start = Number(attribute(node, 'start') ?? 1) || 1;
    this.#lists.push({ isOrdered: isElement(node, 'ol'), count: start - 1 });
    this.#children(node, setting);
    this.#flush();
    this.#lists.pop();
  }

  #item(node: Element, setting: Setting): void {
    this.#flush();
    const list = this.#lists.at(-1);
    if (list) {
      list.count = Number(attribute(node, 'value')) || list.count + 1;
      const { isOrdered, count: number } = list;
      const label = isOrdered ? `${number}.` : '•';
      this.#mark = { level: this.#lists.length - 1, isOrdered, number, label };
    }
    this.#children(node, setting);
    this.#flush();
    this.#mark = undefined;
  }

  #table(node: Element): void {
    this.#flush();
    const rows = rowsOf(node).map((row) =>
      row.children.filter((child) => isElement(child, 'td', 'th')).map(cellOf),
    );
    const filled = rows.filter((row) => row.length > 0);
    if (filled.length > 0) this.#blocks.push({ kind: 'table', rows: filled });
  }
}

/** The rows of a table, without those of tables in its cells. */
function rowsOf(table: Element): Element[] {
  const inner = new Set(
    [...elementsIn(table)]
      .filter((each) => isElement(each, 'table'))
      .flatMap((each) => [...elementsIn(each)]),
  );
  return [...elementsIn(table)].filter((each) => isElement(each, 'tr') && !inner.has(each));
}

function cellOf(cell: Element): TableCell {
  const reader = new HtmlBlockReader();
  for (const child of cell.children) reader.read(child, plain);
  const span = Math.min(64, Math.max(1, Number(attribute(cell, 'colSpan')) || 1));
  return { blocks: reader.end(), span, isContinued: false };
}

function setOff(element: Element, setting: Setting): Setting {
  const { format } = setting;
  const heading = /^h([1-6])$/.exec(element.tagName)?.[1];
  if (heading !== undefined) return { ...setting, outlineLevel: Number(heading) - 1 };
  if (isElement(element, 'b', 'strong')) return { ...setting, format: { ...format, bold: true } };
  if (isElement(element, 'i', 'em')) return { ...setting, format: { ...format, italic: true } };
  if (isElement(element, 's', 'del', 'strike'))
    return { ...setting, format: { ...format, struck: true } };
  if (isElement(element, 'sup'))
    return { ...setting, format: { ...format, position: 'superscript' } };
  if (isElement(element, 'sub'))
    return { ...setting, format: { ...format, position: 'subscript' } };
  const href = isElement(element, 'a') ? attribute(element, 'href') : undefined;
  return href !== undefined && /^(?:https?|mailto):/i.test(href) ? { ...setting, href } : setting;
}
