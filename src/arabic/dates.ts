import type { DatePolicy } from '../settings/site-settings.ts';
import { toDigitSet } from './digits.ts';
import { hijriMonthNames, monthNames } from './month-names.ts';
import { formatGrouped } from './numbers.ts';
import {
  type CalendarDay,
  formatClockInZone,
  getDayInZone,
  getHijriDayInZone,
} from './zone-clock.ts';

export { type CalendarDay, getDayInZone } from './zone-clock.ts';

/** Names of the days, Sunday first as in `Date.prototype.getDay`. */
export const weekdayNames = [
  'الأحد',
  'الاثنين',
  'الثلاثاء',
  'الأربعاء',
  'الخميس',
  'الجمعة',
  'السبت',
] as const;

/**
 * The name of a Gregorian month under the policy's `monthNames`: `يوليو`, `تموز`, `يوليو/تموز`.
 * @param month from 1 to 12
 * @throws RangeError for any other month.
 */
export function getMonthName(month: number, policy: Pick<DatePolicy, 'monthNames'>): string {
  const { international, levantine } = monthNames;
  const name =
    policy.monthNames === 'both'
      ? international[month - 1] && `${international[month - 1]}/${levantine[month - 1]}`
      : monthNames[policy.monthNames][month - 1];
  if (name === undefined) throw new RangeError(`A month from 1 to 12 is expected: ${month}`);
  return name;
}

const gregorianDay = ({ year, month, day }: CalendarDay, policy: DatePolicy): string =>
  `${day} ${getMonthName(month, policy)} ${year}`;

const hijriDay = ({ year, month, day }: CalendarDay): string =>
  `${day} ${hijriMonthNames[month - 1]} ${year} هـ`;

/**
 * The day of a moment in the policy's zone, calendar, month names and digits: `8 يوليو 2024`,
 * `٢ محرم ١٤٤٦ هـ`, or with both calendars `8 يوليو 2024 الموافق 2 محرم 1446 هـ`.
 * @throws RangeError for an invalid date or an unknown zone.
 */
export function formatDay(date: Date, policy: DatePolicy): string {
  const { calendar, timeZone, digits } = policy;
  const days = [
    ...(calendar === 'umm-al-qura' ? [] : [gregorianDay(getDayInZone(date, timeZone), policy)]),
    ...(calendar === 'gregorian' ? [] : [hijriDay(getHijriDayInZone(date, timeZone))]),
  ];
  return toDigitSet(days.join(' الموافق '), digits);
}

/**
 * The day and the time of a moment, with the zone's label: `8 يوليو 2024، 20:02 بتوقيت غرينتش`.
 * @throws RangeError for an invalid date or an unknown zone.
 */
export function formatMoment(date: Date, policy: DatePolicy): string {
  const clock = toDigitSet(formatClockInZone(date, policy.timeZone), policy.digits);
  return `${formatDay(date, policy)}، ${clock} ${policy.timeZoneLabel}`;
}

/**
 * A month of the archive: `يوليو 2024`. It is a Gregorian month under every policy, as the
 * archive's addresses are.
 * @param month from 1 to 12
 * @throws RangeError for any other month.
 */
export function formatMonth(
  year: number,
  month: number,
  policy: Pick<DatePolicy, 'monthNames' | 'digits'>,
): string {
  return toDigitSet(`${getMonthName(month, policy)} ${year}`, policy.digits);
}

/**
 * The name of the day of the week on which a moment falls in the policy's zone: `الاثنين`.
 * @throws RangeError for an invalid date or an unknown zone.
 */
export function formatWeekday(date: Date, policy: Pick<DatePolicy, 'timeZone'>): string {
  const { year, month, day } = getDayInZone(date, policy.timeZone);
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  return weekdayNames[weekday] ?? weekdayNames[0];
}

/**
 * A number in the policy's digits, thousands grouped: `12,345.5` or `١٢٬٣٤٥٫٥`.
 * Not for years and page addresses, which are not grouped.
 * @throws RangeError when the number is not finite.
 */
export function formatNumber(number: number, policy: Pick<DatePolicy, 'digits'>): string {
  return formatGrouped(number, policy.digits);
}
