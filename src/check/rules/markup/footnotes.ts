import type { FootnoteDefinition, Nodes } from 'mdast';
import { excerpt } from '../../../mdx/excerpt.ts';
import { isParent } from '../../../mdx/limits.ts';
import { problem } from '../../../schema/problem.ts';
import type { WritingRule } from '../../checked-article.ts';

/**
 * Notes that readers never see: nothing cites them, or another of the same name stands before them.
 * A citation without a note is an error of the compiler.
 *
 * @example `[^2]: مقابلة مع الكاتب.` without `[^2]` in the text
 */
export const footnotes: WritingRule = ({ tree, placeAt }) => {
  const cited = new Set<string>();
  const notes: FootnoteDefinition[] = [];
  walk(tree, cited, notes);
  const seen = new Set<string>();
  return notes.flatMap(({ identifier, label, position }) => {
    const start = position?.start.offset;
    if (start === undefined) return [];
    const isRepeated = seen.has(identifier);
    seen.add(identifier);
    const rule = isRepeated ? 'footnote-duplicate' : 'footnote-unused';
    if (!isRepeated && cited.has(identifier)) return [];
    return [problem(rule, placeAt(start), { value: excerpt(label ?? identifier) }, 'warning')];
  });
};

function walk(node: Nodes, cited: Set<string>, notes: FootnoteDefinition[]): void {
  if (node.type === 'footnoteReference') cited.add(node.identifier);
  if (node.type === 'footnoteDefinition') notes.push(node);
  if (isParent(node)) for (const child of node.children) walk(child, cited, notes);
}
