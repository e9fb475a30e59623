import type { ImportReason } from '../../../src/i18n/commands/import-reasons.ts';
import type { RawArticle } from '../raw-article.ts';
import type { SourceFile } from '../source/source-file.ts';

/** What readers know of the run. */
export interface ReadingContext {
  /** IANA zone for time stamps that name none. */
  timeZone: string;
  /** Which column or key is which field, for tables (`--mapping`). */
  mapping?: ReadonlyMap<string, string> | undefined;
}

/**
 * One article of a source, or why it could not be read (a feed's other items still come through),
 * or an item that is no article to bring over: private, in the trash, an attachment.
 */
export type Reading =
  | { kind: 'article'; article: RawArticle }
  | { kind: 'refused'; item?: string | undefined; reasons: ImportReason[] }
  | { kind: 'left-out'; item?: string | undefined; reasons: ImportReason[] };

/**
 * Turns files of one format into raw articles.
 *
 * To add a format, follow the steps in `scripts/import/README.md`.
 * A small source is read with `source.bytes(limit)` or `source.text(limit)`, which decodes whatever
 * encoding it has; a large one with `source.chunks()`, which never holds more than a piece.
 */
export interface Reader {
  /** Its name in reports and benches. */
  format: string;
  /** Whether the content, not the name, is of this format; cheap, looks at `source.head`. */
  recognises(source: SourceFile): boolean;
  /**
   * Yields at least one reading. What a file holds is reported as readings; only what the disk does
   * is thrown (the caller makes a line of the report of it).
   */
  read(source: SourceFile, context: ReadingContext): Iterable<Reading> | AsyncIterable<Reading>;
}
