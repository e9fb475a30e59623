import type { Problem } from '../../schema/problem.ts';
import type { ProblemCounts } from './problem-catalogue.ts';

/** Counts the errors, the warnings, and the files that they stand in. */
export function countProblems(problems: readonly Problem[]): ProblemCounts {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const files = new Set(problems.map(({ file }) => file)).size;
  return { errors, warnings: problems.length - errors, files };
}
