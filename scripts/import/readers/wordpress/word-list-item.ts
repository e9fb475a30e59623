import type { Element, ElementContent } from 'hast';
import { hastText } from './hast-text.ts';

/** An item of a list that Word wrote as a paragraph. */
export interface WordListItem {
  /** An `li` with the words, without their mark. */
  element: Element;
  listName: 'ol' | 'ul';
  /** 1 for the outermost. */
  level: number;
}

const numberMark =
  /^[(]?(?:\d{1,3}|[٠-٩]{1,3}|[a-zA-Z]|[ivx]{1,5}|[\u0621-\u064A])[.)-][\s\u00A0]*$/u;
/** Bullets of Word's own fonts; `o` is the circle of the second level, `§` a square of Wingdings. */
const bulletMark = /^[·•○▪§–o\-*\uF0B7\uF0A7\uF0D8\uF076][\s\u00A0]*$/u;
const markBefore = /^[\s\u00A0]*([·•\uF0B7\uF0A7])[\s\u00A0]+/u;

/**
 * Reads a paragraph as an item of a list, where Word says that it is one.
 *
 * @returns Nothing for a paragraph that is none, and for one without a mark, which continues
 *   the item before it.
 */
export function wordListItem(paragraph: Element): WordListItem | undefined {
  if (paragraph.tagName !== 'p') return undefined;
  const style = styleText(paragraph);
  const className = paragraph.properties['className'];
  const isNamed = [className].flat().some((name) => /^MsoListParagraph/.test(String(name)));
  const listStyle = /mso-list:\s*l\d+\s+level(\d)/.exec(style);
  if (!isNamed && !listStyle) return undefined;
  const marked = withoutMark(paragraph.children);
  if (!marked) return undefined;
  return {
    element: { type: 'element', tagName: 'li', properties: {}, children: marked.children },
    listName: numberMark.test(marked.mark) ? 'ol' : 'ul',
    level: Number(listStyle?.[1] ?? 1),
  };
}

/** The mark may be deep in spans: `<span><span style="mso-list:Ignore">·<span>   </span></span></span>`. */
function withoutMark(
  children: readonly ElementContent[],
): { mark: string; children: ElementContent[] } | undefined {
  for (const [index, node] of children.entries()) {
    const rest = children.slice(index + 1);
    if (node.type === 'comment' || (node.type === 'text' && node.value.trim() === '')) continue;
    if (node.type === 'text') {
      const mark = markBefore.exec(node.value);
      if (!mark) return undefined;
      const value = node.value.slice(mark[0].length);
      return { mark: mark[1] ?? '', children: [{ type: 'text', value }, ...rest] };
    }
    if (node.type !== 'element') return undefined;
    const text = hastText(node).trim();
    const isMark = numberMark.test(text) || bulletMark.test(text);
    if (/mso-list:\s*ignore/i.test(styleText(node)) || isMark)
      return { mark: text, children: rest };
    const inner = withoutMark(node.children);
    if (!inner) return undefined;
    return { mark: inner.mark, children: [{ ...node, children: inner.children }, ...rest] };
  }
  return undefined;
}

/** An element's `style` as written. */
function styleText(element: Element): string {
  return String(element.properties['style'] ?? '');
}
