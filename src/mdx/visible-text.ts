import type { Element, ElementContent, Root } from 'hast';
import { isBodyContent, isLabel } from './hast.ts';
import { isBlockElement } from './plugins/isolation.ts';

/**
 * The text of a body as a reader sees it, one block a line. Footnote numbers and the links back
 * from them, the compiler's own labels and the parentheses of ruby are left out.
 */
export function extractVisibleText(tree: Root): string {
  const lines: string[] = [];
  let line = '';
  const endLine = (): void => {
    const text = line.replace(/\s+/gu, ' ').trim();
    if (text) lines.push(text);
    line = '';
  };
  const walk = (node: Root | ElementContent): void => {
    if (node.type === 'text') line += node.value;
    if (!('children' in node) || (node.type === 'element' && isSilent(node))) return;
    if (node.type === 'element' && node.tagName === 'pre') {
      endLine();
      for (const codeLine of splitCodeLines(node)) lines.push(codeLine);
      return;
    }
    const isBlock = isBlockElement(node);
    if (isBlock) endLine();
    if (node.type === 'element' && node.tagName === 'br') line += ' ';
    for (const child of node.children) if (isBodyContent(child)) walk(child);
    if (isBlock) endLine();
  };
  walk(tree);
  endLine();
  return lines.join('\n');
}

function isSilent(element: Element): boolean {
  const { tagName, properties } = element;
  return (
    isLabel(element) ||
    tagName === 'rp' ||
    properties['id'] === 'footnote-label' ||
    'dataFootnoteRef' in properties ||
    'dataFootnoteBackref' in properties
  );
}

function splitCodeLines(pre: Element): string[] {
  const collect = (node: ElementContent): string =>
    node.type === 'text'
      ? node.value
      : 'children' in node
        ? node.children.map(collect).join('')
        : '';
  return collect(pre)
    .split('\n')
    .filter((line) => line.trim() !== '');
}
