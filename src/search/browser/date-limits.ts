/** A date range, both ends included. */
export interface DateLimits {
  /** A year, month or day, such as `2024`, `2024-07`, `2024-07-08`. */
  after?: string | undefined;
  before?: string | undefined;
}

/**
 * Creates a test for a date range.
 *
 * @returns A test of seconds since 1970; 0 stands for a page without a date, which is in no range.
 */
export function createDateTest({ after, before }: DateLimits): (seconds: number) => boolean {
  const from = after === undefined ? Number.NEGATIVE_INFINITY : startOfPeriod(after, 0);
  const to = before === undefined ? Number.POSITIVE_INFINITY : startOfPeriod(before, 1);
  return (seconds) => seconds !== 0 && seconds >= from && seconds < to;
}

/** First second of a year, month or day; with `later` 1, of the next one. */
function startOfPeriod(date: string, later: 0 | 1): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  const start =
    day !== undefined
      ? Date.UTC(year, (month ?? 1) - 1, day + later)
      : month !== undefined
        ? Date.UTC(year, month - 1 + later)
        : Date.UTC(year + later, 0);
  return start / 1000;
}
