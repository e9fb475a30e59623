import { resolveWallTime } from '../../arabic/timestamp/zoned-moment.ts';
import { formatClockInZone, getDayInZone } from '../../arabic/zone-clock.ts';

/*
 * A date and time as `<input type="datetime-local">` has it, which knows no zone: here it is always
 * the site's.
 */

/**
 * Formats a moment for the input.
 *
 * @param timeZone IANA name.
 * @example formatZoneTime(new Date('2024-07-08T20:02:00Z'), 'Asia/Gaza') // '2024-07-08T23:02'
 */
export function formatZoneTime(moment: Date, timeZone: string): string {
  const { year, month, day } = getDayInZone(moment, timeZone);
  const date = [String(year).padStart(4, '0'), pad(month), pad(day)].join('-');
  return `${date}T${formatClockInZone(moment, timeZone)}`;
}

/**
 * Parses the input's value.
 *
 * @param timeZone IANA name.
 * @returns Nothing where the value is no date and time.
 * @example parseZoneTime('2024-07-08T23:02', 'Asia/Gaza') // 2024-07-08T20:02:00Z
 */
export function parseZoneTime(value: string, timeZone: string): Date | undefined {
  const match = /^(\d{4,6})-(\d{2})-(\d{2})T(\d{2}):(\d{2})/.exec(value);
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = match.slice(1).map(Number);
  return resolveWallTime({ year, month, day, hour, minute, second: 0 }, timeZone);
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
