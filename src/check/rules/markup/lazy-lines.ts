import type { Nodes, Paragraph } from 'mdast';
import { excerpt } from '../../../mdx/excerpt.ts';
import { isParent } from '../../../mdx/limits.ts';
import { type Problem, problem } from '../../../schema/problem.ts';
import type { CheckedArticle, WritingRule } from '../../checked-article.ts';

/**
 * Lines that go on with a quotation (`>`) or, after a full stop, with a list item, only because no
 * empty line stands before them (CommonMark 5.1, lazy continuation).
 *
 * @example `> قال إنه لم يرَ شيئًا.⏎وأضاف الجار أنه سمع صوتًا.`
 */
export const lazyLines: WritingRule = (article) => {
  const problems: Problem[] = [];
  walk(article.tree, undefined, article, problems);
  return problems;
};

type Container = 'quotation' | 'list';

function walk(
  node: Nodes,
  container: Container | undefined,
  article: CheckedArticle,
  problems: Problem[],
): void {
  if (node.type === 'paragraph') {
    if (container) problems.push(...lazyLine(node, container, article));
    return;
  }
  if (!isParent(node)) return;
  const inside =
    node.type === 'blockquote' ? 'quotation' : node.type === 'listItem' ? 'list' : container;
  const isElement = node.type === 'mdxJsxFlowElement' || node.type === 'footnoteDefinition';
  for (const child of node.children) {
    walk(child, isElement ? undefined : inside, article, problems);
  }
}

function lazyLine(
  { position }: Paragraph,
  container: Container,
  { source, placeAt }: CheckedArticle,
): Problem[] {
  const start = position?.start.offset;
  const end = position?.end.offset;
  if (start === undefined || end === undefined) return [];
  const indent = (position?.start.column ?? 1) - 1;
  let offset = start;
  let before = '';
  for (const line of source.slice(start, end).split('\n')) {
    const isFirst = offset === start;
    const spaces = line.length - line.trimStart().length;
    const isLazy =
      container === 'quotation'
        ? !/^[ \t]*(?:[-+*][ \t]+)*>/.test(line)
        : spaces < indent && !/^[ \t]*>/.test(line) && /[.؟!»”]$/u.test(before);
    if (!isFirst && isLazy) {
      const details = { value: excerpt(line), container };
      return [problem('line-joined', placeAt(offset + spaces), details, 'warning')];
    }
    before = line.trimEnd();
    offset += line.length + 1;
  }
  return [];
}
