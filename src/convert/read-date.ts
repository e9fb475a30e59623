import { resolveWallTime } from '../arabic/timestamp/zoned-moment.ts';
import { parseTimestamp } from '../arabic/timestamp.ts';

/** What a field of a file's head says of a moment. */
export type FieldDate =
  | { kind: 'moment'; moment: Date; assumed: readonly ('time' | 'zone')[] }
  | { kind: 'unreadable' };

const machineDate =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:[Tt]|[ \t]+)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?)?[ \t]*(Z|z|UTC|GMT|[+-]\d{2}:?\d{2})?$/;

/**
 * Reads a date as files and feeds have it: ISO 8601, with a space for `T` as Jekyll writes, or as
 * newsrooms write it.
 *
 * @param timeZone Zone for those that name none.
 * @example readFieldDate('2024-01-02 10:00 +0300', 'UTC') // 2024-01-02T07:00:00Z
 */
export function readFieldDate(text: string, timeZone: string): FieldDate {
  const parts = machineDate.exec(text.trim());
  if (!parts) {
    const stamp = parseTimestamp(text, timeZone);
    return stamp?.kind === 'moment' ? stamp : { kind: 'unreadable' };
  }
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts
    .slice(1, 7)
    .map((part) => Number(part ?? 0));
  const isDay = new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
  if (!isDay || month < 1 || month > 12 || hour > 24 || minute > 59 || second > 60) {
    return { kind: 'unreadable' };
  }
  const offset = parts[7];
  const wall = { year, month, day, hour, minute, second };
  const assumed = [
    ...(parts[4] === undefined ? (['time'] as const) : []),
    ...(offset === undefined ? (['zone'] as const) : []),
  ];
  return { kind: 'moment', moment: resolveWallTime(wall, zoneOf(offset) ?? timeZone), assumed };
}

function zoneOf(offset: string | undefined): string | undefined {
  if (offset === undefined) return undefined;
  return /^[A-Za-z]/.test(offset) ? '+00:00' : offset.replace(/^(...):?(..)$/, '$1:$2');
}
