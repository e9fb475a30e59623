import type { ElementContent, RootContent } from 'hast';

/** The text of a node and all below it. */
export function hastText(node: ElementContent | RootContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(hastText).join('') : '';
}
