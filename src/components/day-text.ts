import { formatDay } from '../arabic/dates.ts';
import { site } from '../site/settings.ts';

/**
 * A calendar day that has no time of day, by the site's date policy.
 *
 * @param day `YYYY-MM-DD`.
 */
export function dayText(day: string): string {
  // A day without a time is the same day everywhere, so no zone may move it.
  return formatDay(new Date(`${day}T12:00:00Z`), { ...site.dates, timeZone: 'UTC' });
}

/** The day of a moment, by the site's date policy. */
export function dayOf(moment: Date): string {
  return formatDay(moment, site.dates);
}
