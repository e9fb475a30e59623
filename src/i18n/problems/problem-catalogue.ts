import type {
  Expectation,
  ProblemDetails,
  Rule,
  Severity,
  SyntaxReason,
} from '../../schema/problem.ts';

/** What is wrong, and what to do about it. */
export interface ProblemText {
  message: string;
  advice: string;
}

/** The texts of some rules: each makes its text from the facts of one problem. */
export type ProblemTexts<R extends Rule> = {
  [K in R]: (details: ProblemDetails[K]) => ProblemText;
};

/** What each expectation is called within a sentence, with an example. */
export type ExpectationTexts = Record<Expectation, string>;

/** Why a place in a body is not MDX: each with the fix that fits. */
export type SyntaxTexts = Record<SyntaxReason, (value: string) => ProblemText>;

/** How many problems a list holds. */
export interface ProblemCounts {
  errors: number;
  warnings: number;
  hints: number;
  files: number;
}

/** All that one language needs to speak of problems. */
export interface ProblemCatalogue {
  rules: ProblemTexts<Rule>;
  severity: Record<Severity, string>;
  summary: (counts: ProblemCounts) => string;
  /** After the summary where not all warnings and hints are shown. */
  omitted: (count: number) => string;
}
