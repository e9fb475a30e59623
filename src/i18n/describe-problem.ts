/*
 * Entry point of the texts of problems: describe one problem, format a list of them.
 * The texts are in `problems/ar` and `problems/en`.
 */
export { formatProblems, type ProblemFormat, problemFormats } from './problems/format-problems.ts';
export type { ProblemText } from './problems/problem-catalogue.ts';
export { problemText as describeProblem, summaryLine } from './problems/problem-text.ts';
