import { BuildRefusal } from '../../convert/build-refusal.ts';
import type { FoundArticle } from '../../convert/found-article.ts';
import { ItemTooLong } from '../../convert/item-too-long.ts';
import type { LeftOut } from '../../convert/left-out.ts';
import { reason } from '../../convert/reason.ts';
import { removeFurniture } from '../../convert/tidy/furniture.ts';
import { detectLanguages } from '../../convert/tidy/languages.ts';
import { linkToHeadings } from '../../convert/tidy/link-to-headings.ts';
import { removeRepeatedTitle } from '../../convert/tidy/repeated-title.ts';
import { linkWebAddresses } from '../../convert/tidy/web-addresses.ts';
import type { ImportReason } from '../../i18n/commands/import-reasons.ts';
import { longestSource } from '../../mdx/limits.ts';
import type { DeskData } from '../desk-data.ts';
import type { Draft } from '../draft/draft.ts';
import { type BodyCounts, countBody } from './count-body.ts';
import { decodeFile } from './decode-file.ts';
import { draftOfArticle } from './draft-of-article.ts';
import type { FileReading, ReadPicture } from './file-reading.ts';
import { placePictures } from './place-pictures.ts';
import { readMarkdown } from './read-markdown.ts';
import { readPage } from './read-page.ts';
import { readText } from './read-text.ts';

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

const megabyte = 1024 * 1024;
/** Bytes of a file. Pages and documents may have their pictures inside of them. */
const largestFile = { page: 24 * megabyte, word: 64 * megabyte, text: longestSource };

/**
 * Converts a file of another system to drafts, as the importer converts it.
 *
 * @param name The file's name, whose ending tells the format: `docx`, `html`, `htm`, `txt`, `md`,
 *   `markdown`.
 * @param file Its content, which is anything; it is read only where it is not too large.
 * @param readPicture Draws the pictures inside of it anew.
 */
export async function convertFile(
  name: string,
  file: Blob,
  { dates, vocabularies }: Pick<DeskData, 'dates' | 'vocabularies'>,
  readPicture: ReadPicture,
): Promise<FileConversion[]> {
  const kind = kindOf(name);
  const limit = largestFile[kind];
  if (file.size > limit) return [refuse(reason('file-too-large', { bytes: file.size, limit }))];
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const { timeZone } = dates;
    if (kind === 'word') {
      const { readWordFile } = await import('./read-word-file.ts');
      return [convertReading(await readWordFile(bytes, timeZone, readPicture), [], vocabularies)];
    }
    const { text, notes } = decodeFile(bytes);
    if (text.trim() === '') return [refuse(reason('empty-file', {}))];
    if (text.includes('\0')) return [refuse(reason('unknown-format', {}))];
    const readings =
      kind === 'page'
        ? [readPage(text, timeZone)]
        : /\.txt$/i.test(name)
          ? readText(text, timeZone)
          : [readMarkdown(text, name, timeZone)];
    return readings.map((reading) => convertReading(reading, notes, vocabularies));
  } catch (error) {
    return [refuse(explain(error))];
  }
}

function kindOf(name: string): keyof typeof largestFile {
  if (/\.docx$/i.test(name)) return 'word';
  return /\.html?$/i.test(name) ? 'page' : 'text';
}

function convertReading(
  reading: FileReading,
  notes: readonly ImportReason[],
  vocabularies: DeskData['vocabularies'],
): FileConversion {
  if (reading.kind === 'refused') return { refused: reading.reasons };
  const article = tidyArticle(reading.article);
  const pictures = [...(reading.pictures ?? [])];
  const names = new Map(pictures.map(([src, { name }]) => [src, name]));
  const { body, missing, withoutAlt } = placePictures(article.body, names, article.title);
  if (body.children.length === 0) return refuse(reason('body-missing', {}));
  const { draft, notes: ofNames } = draftOfArticle(
    { ...article, body },
    pictures.map(([, picture]) => picture),
    vocabularies,
  );
  const { length } = draft.body;
  if (length > longestSource) {
    return refuse(reason('document-too-long', { count: length, limit: longestSource }));
  }
  return {
    draft,
    counts: countBody(body),
    pictures: missing,
    notes: [
      ...notes,
      ...article.notes.filter(({ details }) => !isDateRefusal(article, details)),
      ...(withoutAlt > 0 ? [reason('pictures-without-alt', { count: withoutAlt })] : []),
      ...ofNames,
    ],
    date: findUnreadDate(article),
    leftOut: article.leftOut,
  };
}

/** The steps of the importer that concern structure; characters are left to the checker. */
function tidyArticle(article: FoundArticle): FoundArticle {
  const bare = removeRepeatedTitle(removeFurniture(detectLanguages(article)));
  return linkToHeadings(linkWebAddresses(bare));
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
