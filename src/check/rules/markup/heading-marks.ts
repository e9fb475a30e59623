import type { Nodes, RootContent } from 'mdast';
import { excerpt } from '../../../mdx/excerpt.ts';
import { isParent } from '../../../mdx/limits.ts';
import { extractPlainText } from '../../../mdx/plain-text.ts';
import { type Problem, problem } from '../../../schema/problem.ts';
import type { CheckedArticle, WritingRule } from '../../checked-article.ts';
import { isVerse, lineRuns, type TextBlock } from '../../text-blocks.ts';

const marks = /^(#{1,6})(?=[^\s#!]|[\u00a0\u202f\u2007])/;
/** More words than a heading has. */
const mostWords = 8;

/**
 * Headings that are none, for no space follows their `#`, and paragraphs that are one, for a line of
 * dashes stands right below. One `#` is taken for a hashtag unless it begins a short line of its own
 * with more text under it.
 *
 * @example `##أسباب الجفاف`
 */
export const headingMarks: WritingRule = (article) => {
  const lastBlocks = lastParagraphs(article.tree);
  return [
    ...article.blocks.flatMap((block) => withoutSpace(block, lastBlocks, article)),
    ...article.blocks.flatMap((block) => underlined(block, article)),
  ];
};

function withoutSpace(
  block: TextBlock,
  lastBlocks: ReadonlySet<Nodes>,
  { placeAt }: CheckedArticle,
): Problem[] {
  if (block.node.type !== 'paragraph' || isVerse(block)) return [];
  const lines = [...lineRuns(block)].flat();
  return lines.flatMap(({ text, offset }) => {
    const signs = marks.exec(text)?.[1];
    if (signs === undefined) return [];
    const isAlone = lines.length === 1 && !lastBlocks.has(block.node);
    if (signs === '#' && !(isAlone && isShort(text))) return [];
    const level = signs === '#' ? '##' : signs;
    const words = text
      .slice(signs.length)
      .trim()
      .replace(/#{1,6}$/, '')
      .trim();
    const details = { value: excerpt(text), suggestion: excerpt(`${level} ${words}`) };
    return [problem('heading-space-missing', placeAt(offset), details, 'warning')];
  });
}

/** A hashtag has its words joined by `_`, stands among others, or is part of a sentence. */
function isShort(text: string): boolean {
  const words = text.split(/\s+/);
  return words.length <= mostWords && !/[_.؟!؛،:]|#.*#/u.test(text);
}

function lastParagraphs(tree: Nodes, found = new Set<Nodes>()): Set<Nodes> {
  if (!isParent(tree)) return found;
  const children: readonly RootContent[] = tree.children;
  const last = children.findLast(
    ({ type }) => type !== 'definition' && type !== 'footnoteDefinition',
  );
  if (last?.type === 'paragraph') found.add(last);
  for (const child of children) lastParagraphs(child, found);
  return found;
}

/** CommonMark 4.3, setext headings. */
function underlined({ node, offset }: TextBlock, { source, placeAt }: CheckedArticle): Problem[] {
  if (node.type !== 'heading' || node.depth !== 2 || source[offset] === '#') return [];
  const value = excerpt(extractPlainText(node));
  return [problem('heading-by-underline', placeAt(offset), { value }, 'warning')];
}
