import type { Heading, Nodes } from 'mdast';

const attributes = /(?<=^|\s)\{:?[ \t]*[#.][\p{L}\p{N}_-][^{}\n]*\}\s*$/u;

/**
 * Takes the attribute lists of kramdown and Goldmark off the headings of a tree, and notes the name
 * that they give a heading, so that links to it find it.
 *
 * @param tree Changed in place.
 * @example the heading `الأشغال {#works .wide}` becomes `الأشغال`, with the anchor `works`
 * @see https://gohugo.io/content-management/markdown-attributes/
 */
export function readHeadingAttributes(tree: Nodes): void {
  if (tree.type === 'heading') readAttributes(tree);
  else if ('children' in tree) for (const child of tree.children) readHeadingAttributes(child);
}

function readAttributes(heading: Heading): void {
  const last = heading.children.at(-1);
  if (last?.type !== 'text') return;
  const list = attributes.exec(last.value)?.[0];
  if (list === undefined) return;
  last.value = last.value.slice(0, -list.length).trimEnd();
  const name = /#([^\s{}]+)/.exec(list)?.[1];
  // As a property for headings that are read through HTML.
  if (name !== undefined) heading.data = { anchors: [name], hProperties: { id: name } };
}
