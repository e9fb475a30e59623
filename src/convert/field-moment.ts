import type { ImportReason } from '../i18n/commands/import-reasons.ts';
import { type FieldDate, readFieldDate } from './read-date.ts';
import { reason } from './reason.ts';

/** A date of a source's metadata, and what to report about it. */
export interface FieldMoment {
  moment: Date | undefined;
  notes: ImportReason[];
  /** Why there is none, where the field holds something. */
  refusal: ImportReason | undefined;
}

/**
 * Reads a date from a field that has no line of its own to point at.
 *
 * @param field Its name, for the report.
 * @param timeZone Zone for those that name none.
 * @param read How the format writes dates.
 */
export function fieldMoment(
  field: string,
  text: string | undefined,
  timeZone: string,
  read: (text: string, timeZone: string) => FieldDate = readFieldDate,
): FieldMoment {
  if (text === undefined || text.trim() === '') {
    return { moment: undefined, notes: [], refusal: undefined };
  }
  const date = read(text, timeZone);
  if (date.kind === 'unreadable') {
    const refusal = reason('date-unclear', { text });
    return { moment: undefined, notes: [refusal], refusal };
  }
  const zone = date.assumed.includes('zone');
  const time = date.assumed.includes('time');
  const notes =
    zone || time ? [reason('date-field-assumed', { field, text, timeZone, zone, time })] : [];
  return { moment: date.moment, notes, refusal: undefined };
}
