import type { Problem } from '../schema/problem.ts';

/** Thrown for text that the build would reject anyway, so that a reader need not parse it. */
export class BuildRefusal extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.rule);
    this.problem = problem;
  }
}
