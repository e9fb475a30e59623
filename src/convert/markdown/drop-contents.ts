import type { Nodes, Root, RootContent } from 'mdast';
import { extractPlainText } from '../../mdx/plain-text.ts';
import { isContentsFrame, isContentsTitle } from '../html/contents-title.ts';
import type { LeftOut } from '../left-out.ts';

/** Where Python-Markdown, VuePress, GitLab, Typora and CSDN put the table that they make. */
const mark = /^(?:\[toc\]|\[\[_?toc_?\]\]|@\[toc\])$/i;
/** What doctoc, markdown-toc and editors write around theirs. */
const comment = /^<!--\s*(?:start doctoc|toc|table of contents)\b/i;

/**
 * Takes out the tables of contents of a Markdown text, and the marks that its generator puts one
 * in the place of: the site makes its own.
 *
 * @param tree Changed in place.
 */
export function dropContents(tree: Root): LeftOut[] {
  const leftOut: LeftOut[] = [];
  const children: RootContent[] = [];
  const leave = (node: Nodes) => leftOut.push({ text: words(node), reason: 'table-of-contents' });
  for (const child of tree.children) {
    const before = children.at(-1);
    if (child.type === 'paragraph' && mark.test(extractPlainText(child))) leave(child);
    else if (before && isTitle(before) && isContents(child)) {
      if (before.type !== 'html') leave(before);
      children.pop();
      leave(child);
    } else children.push(child);
  }
  tree.children = children;
  return leftOut;
}

function isTitle(node: RootContent): boolean {
  if (node.type === 'html') return comment.test(node.value);
  return (
    (node.type === 'heading' || node.type === 'paragraph') &&
    isContentsTitle(extractPlainText(node))
  );
}

/** A list of nothing but links into the same text. */
function isContents(node: RootContent): boolean {
  if (node.type !== 'list') return false;
  const links = linksIn(node);
  return (
    links.length > 1 &&
    links.every(({ url }) => url.startsWith('#')) &&
    isContentsFrame(wordsOutsideLinks(node))
  );
}

function linksIn(node: Nodes): Extract<Nodes, { type: 'link' }>[] {
  if (node.type === 'link') return [node];
  return 'children' in node ? node.children.flatMap(linksIn) : [];
}

function wordsOutsideLinks(node: Nodes): string {
  if (node.type === 'link') return ' ';
  return 'children' in node
    ? node.children.map(wordsOutsideLinks).join(' ')
    : extractPlainText(node);
}

function words(node: Nodes): string {
  return node.type === 'list'
    ? linksIn(node).map(extractPlainText).join(' · ')
    : extractPlainText(node);
}
