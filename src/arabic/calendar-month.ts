import type { DatePolicy } from '../settings/site-settings.ts';
import { toDigitSet } from './digits.ts';
import { hijriMonthNames } from './month-names.ts';
import { getHijriDayInZone } from './zone-clock.ts';

/** A day in a month's grid. */
export interface GridDay {
  /** 1 to 31. */
  day: number;
  /** Day of the Umm al-Qura month, in the policy's digits; only where the policy writes it. */
  hijri: string | undefined;
}

/** Letters by which Arab calendars head their columns, Sunday first, and the names they stand for. */
export const weekdayLetters = ['ح', 'ن', 'ث', 'ر', 'خ', 'ج', 'س'] as const;

/** Calendars of the Arab world begin their weeks on Sunday, as the days' names count. */
const daysInWeek = 7;

// A day without a time is the same day everywhere; noon is far from its edges.
const noon = (year: number, month: number, day: number) =>
  new Date(Date.UTC(year, month - 1, day, 12));

/**
 * The weeks of a Gregorian month as a wall calendar shows them, Sunday first; places before its
 * first day and after its last are empty.
 *
 * @param month 1 to 12.
 */
export function buildMonthGrid(
  year: number,
  month: number,
  policy: Pick<DatePolicy, 'calendar' | 'digits'>,
): (GridDay | undefined)[][] {
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const before = noon(year, month, 1).getUTCDay();
  const places = Array.from({ length: Math.ceil((before + length) / daysInWeek) * daysInWeek });
  const days = places.map((_, place): GridDay | undefined => {
    const day = place - before + 1;
    if (day < 1 || day > length) return undefined;
    const hijri =
      policy.calendar === 'gregorian'
        ? undefined
        : toDigitSet(String(getHijriDayInZone(noon(year, month, day), 'UTC').day), policy.digits);
    return { day, hijri };
  });
  return Array.from({ length: days.length / daysInWeek }, (_, week) =>
    days.slice(week * daysInWeek, (week + 1) * daysInWeek),
  );
}

/**
 * The Umm al-Qura months in which a Gregorian month falls: `ذو الحجة 1445 – محرم 1446 هـ`.
 *
 * @param month 1 to 12.
 */
export function formatHijriMonths(
  year: number,
  month: number,
  { digits }: Pick<DatePolicy, 'digits'>,
): string {
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const [first, last] = [1, length].map((day) => getHijriDayInZone(noon(year, month, day), 'UTC'));
  if (!first || !last) return '';
  const named = (day: typeof first) => hijriMonthNames[day.month - 1] ?? '';
  const start = first.year === last.year ? named(first) : `${named(first)} ${first.year}`;
  return toDigitSet(`${start} – ${named(last)} ${last.year} هـ`, digits);
}
