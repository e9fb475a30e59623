/*
 * The door to the texts of problems: what each says and how a list of them is told.
 * The texts themselves stand in `problems/ar` and `problems/en`.
 */
export { formatProblems, type ProblemFormat, problemFormats } from './problems/format-problems.ts';
export type { ProblemText } from './problems/problem-catalogue.ts';
export { problemText as describeProblem, summaryLine } from './problems/problem-text.ts';
