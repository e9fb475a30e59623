import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxExpressionFromMarkdown } from 'mdast-util-mdx-expression';
import { gfm } from 'micromark-extension-gfm';
import { mdxExpression } from 'micromark-extension-mdx-expression';
import { mdxJsx } from 'micromark-extension-mdx-jsx';
import { combineExtensions } from 'micromark-util-combine-extensions';
import type { Construct, Extension } from 'micromark-util-types';
import { arabicEmphasis } from './arabic-emphasis.ts';
import { recoverFromErrors, type SyntaxFailure } from './recover-from-errors.ts';
import { tagsFromMarkdown } from './tag-nodes.ts';

/** HTML and indented code are no part of MDX. */
const withoutHtml: Extension = {
  disable: { null: ['autolink', 'codeIndented', 'htmlFlow', 'htmlText'] },
};

const common = combineExtensions([gfm(), arabicEmphasis(), withoutHtml]);

/*
 * Without acorn these only find where braces end. Expressions are always rejected, so
 * they need no parsing. These constructs are tried only at `<` and `{`: a body without either costs
 * no more than Markdown.
 */
const mdx = [mdxJsx(), mdxExpression()];

/**
 * What the tokenizer understands: CommonMark with GFM, Arabic emphasis and MDX's tags and braces.
 *
 * @param failures Gets every place of bad MDX syntax.
 */
export function articleSyntax(failures: SyntaxFailure[]): Extension[] {
  const guarded = (constructs: Construct | Construct[] | undefined): Construct[] =>
    [constructs ?? []].flat().map((construct) => recoverFromErrors(construct, failures));
  return [
    common,
    ...mdx.map(({ flow, text }) => ({
      flow: mapValues(flow, guarded),
      text: mapValues(text, guarded),
    })),
  ];
}

function mapValues<A, B>(record: Record<string, A> | undefined, map: (value: A) => B) {
  return Object.fromEntries(Object.entries(record ?? {}).map(([key, value]) => [key, map(value)]));
}

/** The mdast extensions that build the syntax tree. */
export const articleTree = [gfmFromMarkdown(), mdxExpressionFromMarkdown(), tagsFromMarkdown()];
