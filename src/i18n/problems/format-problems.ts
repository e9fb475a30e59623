import type { Problem } from '../../schema/problem.ts';
import type { CommandLocale } from '../command-locale.ts';
import { countProblems } from './count-problems.ts';
import { formatForGithub } from './format-github.ts';
import { sarifLog } from './format-sarif.ts';
import { formatText, type TextOptions } from './format-text.ts';
import { problemText } from './problem-text.ts';
import { harmlessJson } from './shown-value.ts';

/** The shapes in which problems can be reported. */
export const problemFormats = ['text', 'github', 'json', 'sarif'] as const;
export type ProblemFormat = (typeof problemFormats)[number];

export interface FormatOptions extends TextOptions {
  locale: CommandLocale;
  format: ProblemFormat;
}

/**
 * Formats problems.
 *
 * @param problems In the order in which they shall stand.
 * @param options The language, and for whom: people (`text`), a review page (`github`: workflow
 *   commands), or programs (`json`: counts, and each problem with its facts and its two sentences;
 *   `sarif`).
 * @returns Lines without a line end after the last.
 */
export function formatProblems(problems: readonly Problem[], options: FormatOptions): string {
  const { locale, format } = options;
  switch (format) {
    case 'text':
      return formatText(problems, locale, options);
    case 'github':
      return formatForGithub(problems, locale);
    case 'sarif':
      return harmlessJson(JSON.stringify(sarifLog(problems, locale), null, 2));
    case 'json':
      return formatJson(problems, locale);
  }
}

function formatJson(problems: readonly Problem[], locale: CommandLocale): string {
  const { errors, warnings, hints } = countProblems(problems);
  const described = problems.map((problem) => ({ ...problem, ...problemText(problem, locale) }));
  return harmlessJson(JSON.stringify({ errors, warnings, hints, problems: described }, null, 2));
}
