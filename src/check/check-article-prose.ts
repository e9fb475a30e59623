import type { Root } from 'mdast';
import { type Problem, problem } from '../schema/problem.ts';
import { checkRuns, type ProseOptions } from './check-runs.ts';
import type { Diagnostic } from './diagnostic.ts';
import { articleRuns } from './prose/article-runs.ts';

/**
 * Checks the prose of an article: its head's title and description, and its body.
 *
 * @param tree The body as `parseArticle` returns it.
 * @param source The whole file.
 * @param file The name to report.
 * @returns Problems with their length and, where it is safe, their fix; in the order of places.
 */
export function checkArticleProse(
  tree: Root,
  source: string,
  file: string,
  options: ProseOptions = {},
): Problem[] {
  return proseProblems(checkRuns(articleRuns(tree, source), source, options), file);
}

/** What the rules about prose found, as problems of a file. */
export function proseProblems(diagnostics: readonly Diagnostic[], file: string): Problem[] {
  return diagnostics.map(({ rule, severity, line, column, length, value, suggestion, fix }) => {
    const details = suggestion === undefined ? { value } : { value, suggestion };
    const made = problem(rule, { file, line, column }, details, severity);
    return { ...made, length, ...(fix ? { fix } : {}) };
  });
}
