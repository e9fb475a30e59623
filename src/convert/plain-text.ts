import type { Nodes } from 'mdast';

/** Concatenates the text of a node and its descendants, without markup. */
export function plainText(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(plainText).join('') : '';
}
