import { resolveWallTime } from '../../../../src/arabic/timestamp/zoned-moment.ts';

/** A moment and what had to be assumed of it. */
export interface ExportMoment {
  moment: Date;
  /** Where the export tells only the blog's own time: that text, read in a zone passed in. */
  assumedZone: string | undefined;
}

const pattern = /^\s*(\d{4})-(\d{2})-(\d{2})[ T](\d{2}):(\d{2}):(\d{2})/;

/**
 * Reads a date of an export. WordPress keeps each twice, in the blog's time and in UTC, and leaves
 * UTC at zero for posts that were never published.
 *
 * @param gmt Such as `2015-08-24 06:30:00`.
 * @param local The same in the blog's time.
 * @param timeZone Zone for `local` where there is no `gmt`: an IANA name or an offset.
 * @returns Nothing where both are missing, zero, or no date.
 * @example readExportDate('0000-00-00 00:00:00', '2015-08-24 09:30:00', '+03:00')
 */
export function readExportDate(
  gmt: string | undefined,
  local: string | undefined,
  timeZone: string,
): ExportMoment | undefined {
  const utc = momentIn(gmt, '+00:00');
  if (utc) return { moment: utc, assumedZone: undefined };
  const moment = momentIn(local, timeZone);
  return moment && { moment, assumedZone: local?.trim() };
}

/**
 * The offset that a blog kept, from a date in both of its forms.
 *
 * @returns Such as `+03:00`; nothing where they do not tell, or differ by more than zones do.
 */
export function offsetBetween(gmt: string | undefined, local: string | undefined) {
  const utc = momentIn(gmt, '+00:00');
  const shown = momentIn(local, '+00:00');
  if (!utc || !shown) return undefined;
  const minutes = Math.round((shown.getTime() - utc.getTime()) / 60_000);
  if (Math.abs(minutes) > 14 * 60) return undefined;
  const size = Math.abs(minutes);
  const two = (value: number) => String(Math.trunc(value)).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(size / 60)}:${two(size % 60)}`;
}

function momentIn(text: string | undefined, timeZone: string): Date | undefined {
  const parts = pattern
    .exec(text ?? '')
    ?.slice(1)
    .map(Number);
  if (!parts) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts;
  const isDate = year > 0 && new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
  if (!isDate || month < 1 || month > 12 || hour > 23 || minute > 59 || second > 59) {
    return undefined;
  }
  return resolveWallTime({ year, month, day, hour, minute, second }, timeZone);
}
