import type { Nodes } from 'mdast';
import { parseFragment } from '../html/parse-html.ts';
import { wordsOfHtml } from '../html/words-of-html.ts';
import { findRegions, replaceRegions } from '../regions.ts';

const blocks = new Set([
  'paragraph',
  'heading',
  'code',
  'tableCell',
  'footnoteDefinition',
  'break',
]);

/**
 * The words of a Markdown tree as readers saw them, HTML inside included; alternative texts of
 * pictures are no part of it.
 */
export function wordsOfMarkdown(tree: Nodes): string {
  const parts: string[] = [];
  const walk = (node: Nodes): void => {
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') {
      parts.push(node.value);
    } else if (node.type === 'html') parts.push(visibleText(node.value));
    if ('children' in node) for (const child of node.children) walk(child);
    if (blocks.has(node.type)) parts.push('\n');
  };
  walk(tree);
  return parts
    .join('')
    .replace(/[ \t]+/g, ' ')
    .replace(/(?<!\s)\s*\n\s*/g, '\n')
    .trim();
}

/** Scripts and styles show nothing. */
function visibleText(html: string): string {
  const hidden = findRegions(
    html,
    /<(script|style|template|svg)\b/i,
    ([, name = '']) => new RegExp(`</${name}\\s*>`, 'i'),
  );
  const shown = replaceRegions(html, hidden, () => '');
  const words = wordsOfHtml(parseFragment(shown));
  // A tag alone in a line of text has no words, and parts none either.
  return /^<\/?[a-z][^<]*>$/i.test(html) ? words : `\n${words}\n`;
}
