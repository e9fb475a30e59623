import { commandLocale } from '../i18n/command-locale.ts';
import { formatProblems } from '../i18n/describe-problem.ts';
import type { Problem } from '../schema/problem.ts';

/** Thrown once for a whole content folder, with every problem in it. */
export class ContentProblems extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(formatProblems(problems, { locale: commandLocale(process.env), format: 'terminal' }));
    this.name = 'ContentProblems';
    this.problems = problems;
    // The place that matters is in the content, not in our code.
    this.stack = '';
  }
}
