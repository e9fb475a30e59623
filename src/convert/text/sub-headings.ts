import type { Root, RootContent } from 'mdast';
import { plainText } from '../plain-text.ts';

const longest = { characters: 70, words: 10 };

/**
 * Converts plain lines between paragraphs that look like sub-headings to headings: `هنية يحذر`
 * becomes `## هنية يحذر`. Such a line is short, has no closing punctuation, has text above
 * it and prose below it. Several short lines in a row are a list or a poem and stay as they are.
 */
export function markSubHeadings(body: Root): Root {
  const nodes = body.children;
  const children = nodes.map((node, index): RootContent => {
    const before = nodes[index - 1];
    const after = nodes[index + 1];
    const stands =
      node.type === 'paragraph' &&
      looksLikeHeading(node) &&
      before !== undefined &&
      !looksLikeHeading(before) &&
      after !== undefined &&
      isProse(after);
    if (!stands) return node;
    const { children, position } = node;
    return { type: 'heading', depth: 2, children, ...(position ? { position } : {}) };
  });
  return { ...body, children };
}

function looksLikeHeading(node: RootContent): boolean {
  if (node.type !== 'paragraph') return false;
  const text = plainText(node);
  return (
    text.length <= longest.characters &&
    text.split(/\s+/).length <= longest.words &&
    /\p{L}/u.test(text) &&
    // Signs of a list, a quotation or a table row.
    !/^[-–—•*·▪>#]|[|]/u.test(text) &&
    // A question may be a heading; any other closing mark ends a sentence or opens a list.
    !/[.!:؛;،,…]["»”’)\]]*$/u.test(text)
  );
}

function isProse(node: RootContent): boolean {
  if (node.type !== 'paragraph' || looksLikeHeading(node)) return false;
  const text = plainText(node);
  return text.length > longest.characters || /[.؟?!…]["»”’)\]]*$/u.test(text);
}
