import { resolveCommandLocale } from '../i18n/command-locale.ts';
import { formatProblems } from '../i18n/describe-problem.ts';
import type { Problem } from '../schema/problem.ts';
import { createLineReader } from './source-lines.ts';

/** Warnings and hints that a build shows: an archive may have thousands, and errors must be found. */
const mostAdvice = 20;

/** Thrown once with all problems of a content folder. */
export class ContentProblems extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const locale = resolveCommandLocale(process.env);
    super(
      formatProblems(problems, { locale, format: 'text', lineOf: createLineReader(), mostAdvice }),
    );
    this.name = 'ContentProblems';
    this.problems = problems;
    // The fault is in the content; a stack trace of our code would not help.
    this.stack = '';
  }
}
