import { BuildRefusal } from '../../convert/build-refusal.ts';
import type { FoundArticle, FoundReading } from '../../convert/found-article.ts';
import { ItemTooLong } from '../../convert/item-too-long.ts';
import type { LeftOut } from '../../convert/left-out.ts';
import { reason } from '../../convert/reason.ts';
import type { ImportReason } from '../../i18n/commands/import-reasons.ts';
import { longestSource } from '../../mdx/limits.ts';
import type { DeskData } from '../desk-data.ts';
import type { Draft } from '../draft/draft.ts';
import { type BodyCounts, countBody } from './count-body.ts';
import { decodeFile } from './decode-file.ts';
import { draftOfArticle } from './draft-of-article.ts';
import { readMarkdown } from './read-markdown.ts';
import { readPage } from './read-page.ts';
import { readText } from './read-text.ts';
import { withoutPictures } from './without-pictures.ts';

/** What arrived of one article of a file. */
export interface Arrival {
  draft: Draft;
  counts: BodyCounts;
  /** Pictures that the file only names. */
  pictures: number;
  notes: ImportReason[];
  /** The words of a date that could not be read. */
  date: string | undefined;
  leftOut: LeftOut[];
}

/** One article, or why there is none. */
export type FileConversion = Arrival | { refused: ImportReason[] };

/** Bytes of a file. A page may have its pictures inside of it. */
const largestFile = { page: 24 * 1024 * 1024, text: longestSource };

/**
 * Converts a file of another system to drafts, as the importer converts it.
 *
 * @param name The file's name, whose ending tells the format: `html`, `htm`, `txt`, `md`, `markdown`.
 * @param file Its content, which is anything; it is read only where it is not too large.
 */
export async function convertFile(
  name: string,
  file: Blob,
  { dates, vocabularies }: Pick<DeskData, 'dates' | 'vocabularies'>,
): Promise<FileConversion[]> {
  const isPage = /\.html?$/i.test(name);
  const limit = isPage ? largestFile.page : largestFile.text;
  if (file.size > limit) return [refuse(reason('file-too-large', { bytes: file.size, limit }))];
  const { text, notes } = decodeFile(new Uint8Array(await file.arrayBuffer()));
  if (text.trim() === '') return [refuse(reason('empty-file', {}))];
  if (text.includes('\0')) return [refuse(reason('unknown-format', {}))];
  try {
    const { timeZone } = dates;
    const readings = isPage
      ? [readPage(text, timeZone)]
      : /\.txt$/i.test(name)
        ? readText(text, timeZone)
        : [readMarkdown(text, name, timeZone)];
    return readings.map((reading) => convertReading(reading, notes, vocabularies));
  } catch (error) {
    return [refuse(explain(error))];
  }
}

function convertReading(
  reading: FoundReading,
  notes: readonly ImportReason[],
  vocabularies: DeskData['vocabularies'],
): FileConversion {
  if (reading.kind === 'refused') return { refused: reading.reasons };
  const { article } = reading;
  const { body, count } = withoutPictures(article.body);
  if (body.children.length === 0) return refuse(reason('body-missing', {}));
  const { draft, notes: ofNames } = draftOfArticle({ ...article, body }, vocabularies);
  const { length } = draft.body;
  if (length > longestSource) {
    return refuse(reason('document-too-long', { count: length, limit: longestSource }));
  }
  return {
    draft,
    counts: countBody(body),
    pictures: count,
    notes: [
      ...notes,
      ...article.notes.filter(({ details }) => !isDateRefusal(article, details)),
      ...ofNames,
    ],
    date: findUnreadDate(article),
    leftOut: article.leftOut,
  };
}

/** The form asks for the date, not the options that the importer's message names. */
function findUnreadDate({ dateRefusal }: FoundArticle): string | undefined {
  return dateRefusal && 'text' in dateRefusal.details ? dateRefusal.details.text : undefined;
}

function isDateRefusal({ dateRefusal }: FoundArticle, details: ImportReason['details']): boolean {
  return dateRefusal?.details === details;
}

function explain(error: unknown): ImportReason {
  if (error instanceof ItemTooLong) {
    return reason('document-too-long', { count: error.count, limit: error.limit });
  }
  if (error instanceof BuildRefusal)
    return reason('build-would-refuse', { problem: error.problem });
  // Thousands of elements in one another.
  if (error instanceof RangeError) return reason('too-deep', {});
  return reason('reader-failed', { reason: String(error) });
}

function refuse(why: ImportReason): FileConversion {
  return { refused: [why] };
}
