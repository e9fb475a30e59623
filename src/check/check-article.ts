import type { Root } from 'mdast';
import type { Problem } from '../schema/problem.ts';
import { type ArticleHead, readHead } from './article/article-head.ts';
import { type ArticleRuleOptions, checkArticleRules } from './article/check-article-rules.ts';
import { proseProblems } from './check-article-prose.ts';
import { checkRuns, type ProseOptions } from './check-runs.ts';
import { checkMarkup } from './check-writing.ts';
import { type CheckedArticle, checkedArticle } from './checked-article.ts';
import { settleProblems } from './settle-problems.ts';

/** How an article is checked. */
export interface ArticleOptions extends ProseOptions, ArticleRuleOptions {
  /** What its head says, where that has been read already. */
  head?: ArticleHead | undefined;
}

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
  options: ArticleOptions = {},
): Problem[] {
  return checkPrepared(checkedArticle(tree, source, file), file, options);
}

/** The same for an article that is prepared already. */
export function checkPrepared(
  article: CheckedArticle,
  file: string,
  options: ArticleOptions = {},
): Problem[] {
  const { source, runs } = article;
  const { head = readHead(source, file) } = options;
  const found = [
    ...checkMarkup(article),
    ...checkArticleRules(article, head, options),
    ...proseProblems(checkRuns(runs, source, options), file),
  ];
  return settleProblems(found, source, options).sort(
    (a, b) => a.line - b.line || a.column - b.column,
  );
}
