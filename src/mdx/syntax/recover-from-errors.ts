import type { Construct, Point, State } from 'micromark-util-types';

/** An MDX construct that failed to parse. */
export interface SyntaxFailure {
  /** Offset of the construct's first character. */
  start: number;
  /** Offset of the character at which it failed. */
  at: number;
  /** micromark's short name of what was wrong, such as `unexpected-character`. */
  rule: string;
}

/** Above this recovery stops: each failure costs another scan of the text. */
const mostFailures = 50;

/**
 * Wraps a construct that throws on bad syntax: the error is collected and the first character
 * becomes text. One run reports every error of an article, where MDX stops at the first.
 *
 * @param construct A construct of the MDX extensions.
 * @param failures The list to which failures are added.
 */
export function recoverFromErrors(construct: Construct, failures: SyntaxFailure[]): Construct {
  return {
    ...construct,
    tokenize(effects, ok, nok) {
      if (failures.length >= mostFailures) return nok;
      const start = this.now().offset;
      let isOver = false;
      const over =
        (next: State): State =>
        (code) => {
          isOver = true;
          return next(code);
        };
      const guard =
        (state: State): State =>
        (code) => {
          let next: State | undefined;
          try {
            next = state(code) ?? undefined;
          } catch (error) {
            if (isOver || !isSyntaxError(error)) throw error;
            failures.push({ start, at: offsetOf(error.place) ?? start, rule: error.ruleId });
            return nok(code);
          }
          return isOver || !next ? next : guard(next);
        };
      return guard(construct.tokenize.call(this, effects, over(ok), over(nok)));
    },
  };
}

type Place = Point | { start: Point } | undefined;

function isSyntaxError(error: unknown): error is Error & { ruleId: string; place?: Place } {
  return error instanceof Error && 'ruleId' in error && typeof error.ruleId === 'string';
}

function offsetOf(place: Place): number | undefined {
  return place && ('start' in place ? place.start.offset : place.offset);
}
