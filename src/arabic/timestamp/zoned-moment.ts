/** What a clock on a wall and the calendar beside it show. */
export interface WallTime {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
}

/**
 * The moment at which clocks in a zone show a wall time, daylight saving included.
 *
 * @param wall A time of the Gregorian calendar that exists as a date.
 * @param timeZone IANA name, or an offset such as `+03:00`.
 * @returns The moment. An hour that happens twice means the first; an hour that clocks skip means
 *   as long after the change as it stands after the skip's beginning: `compatible` in ECMA-262
 *   Temporal.
 * @throws RangeError for a zone that the ICU data does not know.
 */
export function resolveWallTime(wall: WallTime, timeZone: string): Date {
  const asUtc = Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute, wall.second);
  const fixed = /^([+-])(\d{2}):(\d{2})$/.exec(timeZone);
  if (fixed) {
    const size = (Number(fixed[2]) * 60 + Number(fixed[3])) * 60_000;
    return new Date(fixed[1] === '-' ? asUtc + size : asUtc - size);
  }
  // No offset changes twice within two days, so the two sides of a change show both candidates.
  const day = 86_400_000;
  const before = asUtc - offsetAt(asUtc - day, timeZone);
  const after = asUtc - offsetAt(asUtc + day, timeZone);
  const isBeforeRight = before + offsetAt(before, timeZone) === asUtc;
  const isAfterRight = after + offsetAt(after, timeZone) === asUtc;
  return new Date(isAfterRight && !isBeforeRight ? after : before);
}

/** A zone's offset from UTC at a moment, in milliseconds, east positive. */
function offsetAt(moment: number, timeZone: string): number {
  const parts = formatterOf(timeZone).formatToParts(moment);
  const value = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((part) => part.type === type)?.value);
  const shown = Date.UTC(
    value('year'),
    value('month') - 1,
    value('day'),
    value('hour'),
    value('minute'),
    value('second'),
  );
  return shown - Math.floor(moment / 1000) * 1000;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making one takes far longer than using it, and imports come by the thousand. */
function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formatters.set(timeZone, made);
  return made;
}
