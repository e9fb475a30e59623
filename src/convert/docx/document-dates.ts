import { parseTimestamps, type Timestamp } from '../../arabic/timestamp.ts';
import type { ImportReason } from '../../i18n/commands/import-reasons.ts';
import { isoMoment } from '../../schema/iso-moment.ts';
import { reason } from '../reason.ts';
import { type DocumentBlock, paragraphText } from './document-block.ts';
import type { DocumentProperties } from './properties.ts';

/** When a document was published, and its blocks without the lines that only say so. */
export interface DocumentDates {
  published: Date | undefined;
  updated: Date | undefined;
  blocks: DocumentBlock[];
  notes: ImportReason[];
  refusal: ImportReason | undefined;
}

/** A date line stands under the title, not in the middle of the text. */
const headBlocks = 6;

/**
 * The date that a document names under its title, else the day on which it was made, which Word
 * keeps in its properties: that is said, for a file made from an older one keeps the older's day.
 */
export function documentDates(
  blocks: readonly DocumentBlock[],
  { created, modified }: DocumentProperties,
  timeZone: string,
): DocumentDates {
  const head = blocks
    .filter((block) => block.kind === 'table' || paragraphText(block) !== '')
    .slice(0, headBlocks);
  for (const block of head) {
    if (block.kind !== 'paragraph') continue;
    const stamps = parseTimestamps(paragraphText(block), timeZone);
    const published = stamps.find(({ label }) => label !== 'updated');
    if (!published) continue;
    const updated = stamps.find(({ label }) => label === 'updated');
    return {
      ...momentOf(published, timeZone),
      updated: updated?.kind === 'moment' ? updated.moment : undefined,
      blocks: blocks.filter((other) => other !== block),
    };
  }
  const moment = created ?? modified;
  const notes = moment
    ? [reason('published-from-properties', { published: isoMoment(moment) })]
    : [];
  const updated = created && modified && modified > created ? modified : undefined;
  return { published: moment, updated, blocks: [...blocks], notes, refusal: undefined };
}

function momentOf(stamp: Timestamp, timeZone: string) {
  const { text } = stamp;
  const field = 'published';
  if (stamp.kind !== 'moment') {
    return {
      published: undefined,
      notes: [],
      refusal: reason('date-unclear', { text }),
    };
  }
  const zone = stamp.assumed.includes('zone');
  const time = stamp.assumed.includes('time');
  const notes =
    zone || time ? [reason('date-field-assumed', { field, text, timeZone, zone, time })] : [];
  return { published: stamp.moment, notes, refusal: undefined };
}
