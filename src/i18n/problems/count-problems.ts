import type { Problem, Severity } from '../../schema/problem.ts';
import type { ProblemCounts } from './problem-catalogue.ts';

/** Counts the errors, the warnings, the hints, and the files that they stand in. */
export function countProblems(problems: readonly Problem[]): ProblemCounts {
  const count = (wanted: Severity) => problems.filter(({ severity }) => severity === wanted).length;
  const files = new Set(problems.map(({ file }) => file)).size;
  return { errors: count('error'), warnings: count('warning'), hints: count('hint'), files };
}
