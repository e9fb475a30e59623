import type { Nodes } from 'hast';
import { isBlock, isElement } from './element.ts';

/**
 * The text that a browser would show of a tree, words of different blocks apart. Alternative texts
 * of pictures are no part of it, nor is what players and frames hold for browsers without them.
 */
export function wordsOfHtml(tree: Nodes): string {
  const parts: string[] = [];
  const walk = (node: Nodes): void => {
    if (node.type === 'text') parts.push(node.value);
    if (isElement(node, 'video', 'audio', 'object', 'iframe')) return;
    if (!('children' in node)) return;
    const isApart = isBlock(node) || isElement(node, 'br');
    if (isApart) parts.push('\n');
    for (const child of node.children) walk(child);
    if (isApart) parts.push('\n');
  };
  walk(tree);
  return parts
    .join('')
    .replace(/[ \t\u00A0]+/g, ' ')
    .replace(/(?<!\s)\s*\n\s*/g, '\n')
    .trim();
}
