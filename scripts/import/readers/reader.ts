import type { ImportReason } from '../../../src/i18n/commands/import-reasons.ts';
import type { RawArticle } from '../raw-article.ts';
import { textReader } from './text.ts';

/** A file that was found and holds something. */
export interface SourceFile {
  /** Base name, for identity and for hints. */
  name: string;
  bytes: Uint8Array;
}

export interface ReadingContext {
  /** IANA zone for time stamps that name none. */
  timeZone: string;
}

/** One article of a source, or why it could not be read; a feed's other items still come through. */
export type Reading =
  | { kind: 'article'; article: RawArticle }
  | { kind: 'refused'; reasons: ImportReason[] };

/** Turns files of one format into raw articles. */
export interface Reader {
  format: string;
  /** Whether the content, not the name, is of this format; cheap, looks at the beginning. */
  recognises(source: SourceFile): boolean;
  /** Yields at least one reading; never throws for what a file holds. */
  read(source: SourceFile, context: ReadingContext): Iterable<Reading> | AsyncIterable<Reading>;
}

/** Asked in this order; plain text accepts what no other format claims, so it stays last. */
const readers: readonly Reader[] = [textReader];

/** Chooses a reader by what the file holds; none for a format that nobody here reads. */
export function readerFor(source: SourceFile): Reader | undefined {
  return readers.find((reader) => reader.recognises(source));
}
