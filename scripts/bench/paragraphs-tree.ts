import type { Paragraph, Root } from 'mdast';

/** A body of paragraphs of plain text; lines of nothing but white space are left out. */
export function paragraphsTree(lines: readonly string[]): Root {
  const blocks = lines.map((line) => line.trim()).filter(Boolean);
  const children = blocks.map(
    (value): Paragraph => ({ type: 'paragraph', children: [{ type: 'text', value }] }),
  );
  return { type: 'root', children };
}
