import { resolveCommandLocale } from '../i18n/command-locale.ts';
import { formatProblems } from '../i18n/describe-problem.ts';
import type { ProblemList } from './problem-list.ts';
import { createLineReader } from './source-lines.ts';

/** Warnings and hints that a build shows: an archive may have thousands, and errors must be found. */
const mostAdvice = 20;

/** Thrown once with all problems of a content folder. */
export class ContentProblems extends Error {
  constructor(problems: ProblemList) {
    const locale = resolveCommandLocale(process.env);
    super(
      formatProblems(problems.limit(mostAdvice), {
        locale,
        format: 'text',
        lineOf: createLineReader(),
        counts: problems.count(),
      }),
    );
    this.name = 'ContentProblems';
    // The fault is in the content; a stack trace of our code would not help.
    this.stack = '';
  }
}
