import type { Nodes } from 'mdast';
import { excerpt } from '../../../mdx/excerpt.ts';
import { isParent } from '../../../mdx/limits.ts';
import { checkRuleNames } from '../../../schema/check-rules.ts';
import { findNearest } from '../../../schema/find-nearest.ts';
import { problem } from '../../../schema/problem.ts';
import type { WritingRule } from '../../checked-article.ts';

const allowance = /^(?:\/\*|<!--)[ \t]*check:[ \t]*allow[ \t]+([^*<>\r\n]{1,400})/;
const known: ReadonlySet<string> = new Set(checkRuleNames);

/**
 * A comment that excuses a line from a rule which does not exist, so that it excuses nothing.
 *
 * @example a comment with `check: allow lone-wav`
 */
export const unknownRules: WritingRule = ({ tree, source, placeAt }) => {
  if (!source.includes('check:')) return [];
  return comments(tree).flatMap(({ value, offset }) => {
    const names = allowance.exec(value.trim())?.[1]?.replace(/--\s?$/, '');
    const unknown = (names ?? '').split(/[\s,]+/).filter((name) => name !== '' && !known.has(name));
    return unknown.map((name) =>
      problem(
        'unknown-rule',
        placeAt(offset),
        { value: excerpt(name), suggestion: findNearest(name, checkRuleNames) },
        'warning',
      ),
    );
  });
};

function comments(node: Nodes): { value: string; offset: number }[] {
  if (isParent(node)) return node.children.flatMap(comments);
  const isComment =
    node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression' || node.type === 'html';
  const offset = node.position?.start.offset;
  return isComment && offset !== undefined ? [{ value: node.value, offset }] : [];
}
