import type { Problem, ProblemDetails, Rule } from '../../schema/problem.ts';
import type { ProblemCatalogue, ProblemText } from './problem-catalogue.ts';

/** Describes one problem in the language of a catalogue. */
export function describeByCatalogue(catalogue: ProblemCatalogue, problem: Problem): ProblemText {
  return textOf(catalogue, problem.rule, problem.details);
}

function textOf<R extends Rule>(
  catalogue: ProblemCatalogue,
  rule: R,
  details: Problem['details'],
): ProblemText {
  // A problem's rule and details belong together, but a union forgets which goes with which.
  return catalogue.rules[rule](details as ProblemDetails[R]);
}
