import type { Problem } from '../../src/schema/problem.ts';

/** A text that the build would refuse in any case, so that a reader need not take it apart. */
export class BuildRefusal extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.rule);
    this.problem = problem;
  }
}
