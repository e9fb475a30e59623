import { formatDay } from '../arabic/dates.ts';
import { site } from '../site/settings.ts';

/**
 * Formats a calendar day without a time in the site's date policy.
 *
 * @param day `YYYY-MM-DD`.
 */
export function formatCalendarDay(day: string): string {
  // A day without a time must not shift with the time zone.
  return formatDay(new Date(`${day}T12:00:00Z`), { ...site.dates, timeZone: 'UTC' });
}

/** Formats the day of a moment in the site's date policy. */
export function formatMomentDay(moment: Date): string {
  return formatDay(moment, site.dates);
}
