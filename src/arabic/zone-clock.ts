import { memoize } from './memoize.ts';

/** A day of the Gregorian calendar; the month counts from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

type Field = 'year' | 'month' | 'day' | 'hour' | 'minute';

type Fields = Readonly<Record<Field, number>>;
type Calendar = 'gregory' | 'islamic-umalqura';

/** Reads the fields of a minute, counted from 1970 in UTC; zones are minutes apart, and not seconds. */
const readers = new Map<string, (minute: number) => Fields>();

/** Making a formatter costs thousands of times more than using it. */
function fieldsReader(calendar: Calendar, timeZone: string): (minute: number) => Fields {
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn-hc-h23`, {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
  return memoize((minute: number) => {
    const read: Record<Field, number> = { year: 0, month: 0, day: 0, hour: 0, minute: 0 };
    for (const { type, value } of format.formatToParts(minute * minuteLength)) {
      if (type in read) read[type as Field] = Number(value); // `in` has shown that it is a field.
    }
    return read;
  });
}

/** Milliseconds. */
const minuteLength = 60_000;

function fields(date: Date, calendar: Calendar, timeZone: string): Fields {
  const key = `${calendar} ${timeZone}`;
  const read = readers.get(key) ?? fieldsReader(calendar, timeZone);
  readers.set(key, read);
  return read(Math.floor(date.getTime() / minuteLength));
}

/**
 * The Gregorian day on which a moment falls in a time zone (IANA name, such as `Asia/Gaza`).
 * @throws RangeError for an invalid date or an unknown zone.
 */
export function getDayInZone(date: Date, timeZone: string): CalendarDay {
  const { year, month, day } = fields(date, 'gregory', timeZone);
  return { year, month, day };
}

/**
 * The day of the Umm al-Qura calendar on which a moment falls in a time zone, by ICU's tables
 * (CLDR calendar `islamic-umalqura`, 1300 to 1600 AH; arithmetic outside). The day is taken from
 * midnight to midnight as newspapers do, not from sunset.
 * @throws RangeError for an invalid date or an unknown zone.
 */
export function getHijriDayInZone(date: Date, timeZone: string): CalendarDay {
  const { year, month, day } = fields(date, 'islamic-umalqura', timeZone);
  return { year, month, day };
}

/**
 * The time of day that a clock shows in a time zone, in 24 hours: `20:02`.
 * @throws RangeError for an invalid date or an unknown zone.
 */
export function formatClockInZone(date: Date, timeZone: string): string {
  const { hour, minute } = fields(date, 'gregory', timeZone);
  return [hour, minute].map((part) => String(part).padStart(2, '0')).join(':');
}
