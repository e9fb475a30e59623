import type { Root } from 'mdast';
import type { Problem } from '../schema/problem.ts';
import { checkArticleProse } from './check-article-prose.ts';
import type { ProseOptions } from './check-runs.ts';
import { checkWriting } from './check-writing.ts';
import { settleProblems } from './settle-problems.ts';

/**
 * Checks an article by every rule that needs nothing but its own text: how it is written in
 * Markdown, and its prose. The build, the dev server and the command give what this returns.
 *
 * @param tree The body as `parseArticle` returns it.
 * @param source The whole file.
 * @param file The name to report.
 * @returns Problems in the order of places, without those that the options or the text allow.
 */
export function checkArticle(
  tree: Root,
  source: string,
  file: string,
  options: ProseOptions = {},
): Problem[] {
  const found = [
    ...checkWriting(tree, source, file),
    ...checkArticleProse(tree, source, file, options),
  ];
  return settleProblems(found, source, options).sort(
    (a, b) => a.line - b.line || a.column - b.column,
  );
}
