import { resolveWallTime } from '../../arabic/timestamp/zoned-moment.ts';

/** A moment as a machine wrote it, and what it left out. */
export interface MachineMoment {
  moment: Date;
  assumed: readonly ('time' | 'zone')[];
  /** The offset from UTC that the text gives, such as `+04:00`. */
  offset?: string | undefined;
}

const pattern =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:\s{0,9}T\s{0,9}|\s{1,9}|$)(?:(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?\s{0,9}(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{1,2}(?!\d))?$/i;

/**
 * Reads a date of ISO 8601 as pages really write it: with or without time and offset, a space for
 * the `T`, an offset without its colon. Years before 1970 are other calendars', not news.
 *
 * @param timeZone IANA zone for what names none.
 * @returns Nothing for any other text, or for a day that does not exist.
 * @example machineMoment('2020-06-03T03:01+0400', 'UTC') // 2020-06-02T23:01:00Z
 */
export function machineMoment(text: string, timeZone: string): MachineMoment | undefined {
  const match = pattern.exec(text.trim().replace(/T(\d{2})(\d{2})(\d{2})(?!\d)/i, 'T$1:$2:$3'));
  if (!match) return rfcMoment(text);
  const [year = 0, month = 0, day = 0] = match.slice(1, 4).map(Number);
  const [hour = 0, minute = 0, second = 0] = match.slice(4, 7).map((part) => Number(part ?? 0));
  const exists =
    year >= 1970 &&
    year < 2200 &&
    month <= 12 &&
    hour < 24 &&
    minute < 60 &&
    second < 61 &&
    new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
  if (!exists) return undefined;
  const zone = match[7];
  const moment = resolveWallTime(
    { year, month, day, hour, minute, second },
    offsetOf(zone) ?? timeZone,
  );
  const assumed = [...(match[4] ? [] : (['time'] as const)), ...(zone ? [] : (['zone'] as const))];
  return { moment, assumed, offset: offsetOf(zone) };
}

function offsetOf(zone: string | undefined): string | undefined {
  if (zone === undefined) return undefined;
  if (/^[a-z]/i.test(zone)) return '+00:00';
  const digits = zone.slice(1).replace(':', '').padStart(2, '0').padEnd(4, '0');
  return `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

/** `Tue, 03 Jun 2020 12:00:00 +0300`, as feeds and headers have it (RFC 5322). */
function rfcMoment(text: string): MachineMoment | undefined {
  if (
    !/^[A-Za-z]{3},? \d{1,2} [A-Za-z]{3} \d{4} \d{2}:\d{2}(?::\d{2})? (?:GMT|UTC|Z|[+-]\d{4})$/.test(
      text.trim(),
    )
  ) {
    return undefined;
  }
  const moment = new Date(text);
  return Number.isNaN(moment.getTime()) ? undefined : { moment, assumed: [] };
}
