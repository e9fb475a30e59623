/** A day of the Gregorian calendar; the month counts from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

type Field = 'year' | 'month' | 'day' | 'hour' | 'minute';

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter costs thousands of times more than using it. */
function formatter(calendar: 'gregory' | 'islamic-umalqura', timeZone: string) {
  const key = `${calendar} ${timeZone}`;
  const made =
    formatters.get(key) ??
    new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn-hc-h23`, {
      timeZone,
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
    });
  formatters.set(key, made);
  return made;
}

function fields(
  date: Date,
  calendar: 'gregory' | 'islamic-umalqura',
  timeZone: string,
): Readonly<Record<Field, number>> {
  const read: Record<Field, number> = { year: 0, month: 0, day: 0, hour: 0, minute: 0 };
  for (const { type, value } of formatter(calendar, timeZone).formatToParts(date)) {
    if (type in read) read[type as Field] = Number(value); // `in` has shown that it is a field.
  }
  return read;
}

/**
 * The Gregorian day on which a moment falls in a time zone (IANA name, such as `Asia/Gaza`).
 * @throws RangeError for an invalid date or an unknown zone.
 */
export function dayInZone(date: Date, timeZone: string): CalendarDay {
  const { year, month, day } = fields(date, 'gregory', timeZone);
  return { year, month, day };
}

/**
 * The day of the Umm al-Qura calendar on which a moment falls in a time zone, by ICU's tables
 * (CLDR calendar `islamic-umalqura`, 1300 to 1600 AH; arithmetic outside). The day is taken from
 * midnight to midnight as newspapers do, not from sunset.
 * @throws RangeError for an invalid date or an unknown zone.
 */
export function hijriDayInZone(date: Date, timeZone: string): CalendarDay {
  const { year, month, day } = fields(date, 'islamic-umalqura', timeZone);
  return { year, month, day };
}

/**
 * The time of day that a clock shows in a time zone, in 24 hours: `20:02`.
 * @throws RangeError for an invalid date or an unknown zone.
 */
export function clockInZone(date: Date, timeZone: string): string {
  const { hour, minute } = fields(date, 'gregory', timeZone);
  return [hour, minute].map((part) => String(part).padStart(2, '0')).join(':');
}
