import { type FieldDate, readFieldDate } from '../../../../src/convert/read-date.ts';

/** RFC 822 as RSS has it, its zones by name too: `Wed, 11 Nov 2015 00:00:00 +0100`. */
const rfc822 =
  /^(?:[a-z]{3},?\s+)?\d{1,2}\s+[a-z]{3,9}\s+\d{2,4}\s+\d{1,2}:\d{2}(?::\d{2})?\s*(?:GMT|UTC?|Z|[ECMP][SD]T|[+-]\d{4})$/i;

/**
 * Reads a feed's date: RFC 822, ISO 8601, or what its makers took for one.
 *
 * @param timeZone Zone for those that name none.
 */
export function readFeedDate(text: string, timeZone: string): FieldDate {
  const line = text.trim();
  if (rfc822.test(line)) {
    const moment = new Date(line.replace(/\bUTC?$|\bZ$/i, 'GMT'));
    if (!Number.isNaN(moment.getTime())) return { kind: 'moment', moment, assumed: [] };
  }
  return readFieldDate(line, timeZone);
}
