import { type ArticleOptions, checkPrepared } from '../check/check-article.ts';
import { type CheckedArticle, checkedArticle } from '../check/checked-article.ts';
import type { CompiledBody } from '../mdx/compiled-body.ts';
import type { ParsedArticle } from '../mdx/parse-article.ts';
import { type RenderOptions, renderBody } from '../mdx/render-body.ts';
import type { Problem } from '../schema/problem.ts';

/** What rendering and checking an article's body gives. */
export interface RenderedArticle {
  body: CompiledBody;
  /** What the rules read, for counts across the site. */
  checked: CheckedArticle;
  /** Everything that is wrong with the body, errors of its syntax among them. */
  problems: Problem[];
}

/**
 * Renders and checks a parsed article. The build and the page where articles are written both call
 * it, so the two show the same HTML and the same diagnostics.
 *
 * @param source The whole file.
 * @param prose Options of the checker.
 */
export function renderArticle(
  parsed: ParsedArticle,
  source: string,
  options: RenderOptions,
  prose: ArticleOptions,
): RenderedArticle {
  const rendered = renderBody(parsed, options);
  const checked = checkedArticle(parsed.tree, source, options.file);
  const problems = [
    ...parsed.problems,
    ...rendered.problems,
    ...checkPrepared(checked, options.file, prose),
  ];
  return { body: rendered.body, checked, problems };
}
