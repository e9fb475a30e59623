import { commandLocale } from '../i18n/command-locale.ts';
import { formatProblems } from '../i18n/describe-problem.ts';
import type { Problem } from '../schema/problem.ts';
import { sourceLines } from './source-lines.ts';

/** Thrown once for a whole content folder, with every problem in it. */
export class ContentProblems extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const locale = commandLocale(process.env);
    super(formatProblems(problems, { locale, format: 'text', lineOf: sourceLines() }));
    this.name = 'ContentProblems';
    this.problems = problems;
    // The place that matters is in the content, not in our code.
    this.stack = '';
  }
}
