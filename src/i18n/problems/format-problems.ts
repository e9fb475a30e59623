import type { Problem } from '../../schema/problem.ts';
import type { CommandLocale } from '../command-locale.ts';
import { countProblems } from './count-problems.ts';
import { formatForGithub } from './format-github.ts';
import { formatForTerminal } from './format-terminal.ts';
import { problemText } from './problem-text.ts';
import { harmlessJson } from './shown-value.ts';

/** The shapes in which problems can be told. */
export const problemFormats = ['terminal', 'github', 'json'] as const;
export type ProblemFormat = (typeof problemFormats)[number];

/**
 * Tells problems as text.
 *
 * @param problems In the order in which they shall stand.
 * @param options The language, and for whom: people (`terminal`), a review page (`github`: workflow
 *   commands), or programs (`json`: counts, and each problem with its facts and its two sentences).
 * @returns Lines without a line end after the last.
 */
export function formatProblems(
  problems: readonly Problem[],
  options: { locale: CommandLocale; format: ProblemFormat },
): string {
  const { locale, format } = options;
  if (format === 'terminal') return formatForTerminal(problems, locale);
  if (format === 'github') return formatForGithub(problems, locale);
  const { errors, warnings, hints } = countProblems(problems);
  const described = problems.map((problem) => ({ ...problem, ...problemText(problem, locale) }));
  return harmlessJson(JSON.stringify({ errors, warnings, hints, problems: described }, null, 2));
}
