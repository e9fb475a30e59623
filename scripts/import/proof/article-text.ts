import type { Nodes, Root } from 'mdast';

/** Attributes of components that a reader sees. */
const seen = new Set(['caption', 'credit', 'by', 'source', 'title']);

/** The text of a body as a reader will see it, blocks on lines of their own. */
export function bodyText(node: Root | Nodes): string {
  const parts: string[] = [];
  const walk = (each: Root | Nodes): void => {
    if (each.type === 'mdxFlowExpression' || each.type === 'mdxTextExpression') return;
    if ('value' in each) parts.push(each.value);
    if (each.type === 'code') parts.push('\n');
    if (each.type === 'break') parts.push('\n');
    if (each.type === 'mdxJsxFlowElement' || each.type === 'mdxJsxTextElement') {
      for (const attribute of each.attributes) {
        const isSeen = attribute.type === 'mdxJsxAttribute' && seen.has(attribute.name);
        if (isSeen && typeof attribute.value === 'string') parts.push(`${attribute.value}\n`);
      }
      if (each.name === 'br') parts.push('\n');
    }
    if (!('children' in each)) return;
    for (const child of each.children) walk(child);
    if (!inline.has(each.type)) parts.push('\n');
  };
  walk(node);
  return parts.join('');
}

const inline = new Set(['emphasis', 'strong', 'delete', 'link', 'mdxJsxTextElement']);
