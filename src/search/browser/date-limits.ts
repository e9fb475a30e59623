/** The documents from one date to another, both taken in. */
export interface DateLimits {
  /** A year, month or day, such as `2024`, `2024-07`, `2024-07-08`. */
  after?: string | undefined;
  before?: string | undefined;
}

/**
 * Tells whether a moment lies within limits.
 *
 * @returns A test of seconds since 1970.
 */
export function within({ after, before }: DateLimits): (seconds: number) => boolean {
  const from = after === undefined ? Number.NEGATIVE_INFINITY : startOf(after, 0);
  const to = before === undefined ? Number.POSITIVE_INFINITY : startOf(before, 1);
  return (seconds) => seconds >= from && seconds < to;
}

/** The second at which a year, month or day begins, or (`later` 1) the next one. */
function startOf(date: string, later: 0 | 1): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  const start =
    day !== undefined
      ? Date.UTC(year, (month ?? 1) - 1, day + later)
      : month !== undefined
        ? Date.UTC(year, month - 1 + later)
        : Date.UTC(year + later, 0);
  return start / 1000;
}
