import type { CalendarDay } from '../../arabic/dates.ts';
import type { Timestamp } from '../../arabic/timestamp.ts';
import type { ImportReason } from '../../i18n/commands/import-reasons.ts';
import type { LeftOut } from '../left-out.ts';
import { reason } from '../reason.ts';

/** A stamp and the line on which it stands. */
export interface StampLine {
  stamp: Timestamp;
  line: number;
}

export interface Dates {
  published?: Date | undefined;
  updated?: Date | undefined;
  notes: ImportReason[];
  /** Why there is no `published`. */
  dateRefusal?: ImportReason | undefined;
  leftOut: LeftOut[];
}

/**
 * Decides from an article's stamps when it was published and updated. The first stamp of each
 * label counts; one without a label is the publication where none is labelled so.
 *
 * @param timeZone The zone that was assumed, for the notes.
 */
export function datesFrom(stamps: readonly StampLine[], timeZone: string): Dates {
  const labelled = (label: string) => stamps.find(({ stamp }) => stamp.label === label);
  const published = labelled('published') ?? stamps.find(({ stamp }) => stamp.label === undefined);
  const updated = labelled('updated');
  const notes = [published, updated].flatMap((line) => (line ? assumptions(line, timeZone) : []));
  const dates: Dates = {
    notes,
    leftOut: stamps
      .filter((line) => line !== published && line !== updated)
      .map(({ stamp, line }) => ({ text: stamp.text, line, reason: 'second-date' })),
  };
  if (published?.stamp.kind === 'moment') dates.published = published.stamp.moment;
  else if (published) dates.dateRefusal = findRefusal(published);
  else if (updated) {
    dates.dateRefusal = reason('only-updated', { line: updated.line, text: updated.stamp.text });
  } else dates.dateRefusal = reason('date-missing', {});

  if (updated?.stamp.kind === 'moment') dates.updated = updated.stamp.moment;
  else if (updated) {
    // An article lives well without it, so this is reported and does not stop the import.
    const why = findRefusal(updated);
    if (why) notes.push(why);
  }
  return dates;
}

function assumptions({ stamp, line }: StampLine, timeZone: string): ImportReason[] {
  if (stamp.kind !== 'moment') return [];
  return stamp.assumed.map((what) =>
    what === 'zone'
      ? reason('zone-assumed', { line, text: stamp.text, timeZone })
      : reason('time-assumed', { line, text: stamp.text }),
  );
}

function findRefusal({ stamp, line }: StampLine): ImportReason | undefined {
  const { text } = stamp;
  if (stamp.kind === 'impossible') return reason('date-impossible', { line, text });
  if (stamp.kind === 'unreadable')
    return reason('date-unreadable', { line, text, rest: stamp.rest });
  if (stamp.kind === 'moment') return undefined;
  const [first, second] = stamp.readings;
  return reason('date-ambiguous', { line, text, first: iso(first), second: iso(second) });
}

function iso({ year, month, day }: CalendarDay): string {
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}
