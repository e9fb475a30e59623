import type { Nodes } from 'mdast';

/**
 * The words of a syntax tree as a reader sees them: no markup, no footnote numbers, line breaks as
 * spaces.
 *
 * @example extractPlainText(heading) // 'هنية يحذر'
 */
export function extractPlainText(node: Nodes): string {
  return words(node).replace(/\s+/gu, ' ').trim();
}

function words(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return 'children' in node ? node.children.map(words).join('') : '';
}
