import type { Nodes } from 'mdast';

/** The text of a node and all below it, without markup. */
export function plainText(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(plainText).join('') : '';
}
