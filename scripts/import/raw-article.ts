import type { Root } from 'mdast';
import type { ImportReason, LeftOutReason } from '../../src/i18n/commands/import-reasons.ts';

/** Which source an article came from, so that a later import finds it again. */
export interface SourceIdentity {
  /** The file's base name; `#` and the item's own identifier after it where a file holds many. */
  name: string;
  /** Digest of the source's bytes, or of the item's own part of them. */
  digest: string;
}

/** Text of the source that does not go into the article; said in the report, never dropped silently. */
export interface LeftOut {
  text: string;
  /** 1-based line of the source, where it has lines. */
  line?: number | undefined;
  reason: LeftOutReason;
}

/**
 * One article as a reader found it, before cleaning: the common form of all readers. Names of
 * tags, sections and authors are the source's own words; they are matched to the vocabularies
 * later. A reader sets only what the source says.
 */
export interface RawArticle {
  identity: SourceIdentity;
  title: string;
  description?: string | undefined;
  published?: Date | undefined;
  updated?: Date | undefined;
  /** Who published it first, and where. */
  publisher?: { name: string; url?: string | undefined } | undefined;
  /** A credit line, word for word. */
  credit?: string | undefined;
  /** News agencies credited; a cleaning step adds those that the credit line names. */
  agencies: string[];
  sectionName?: string | undefined;
  tagNames: string[];
  authorNames: string[];
  /** BCP 47, where it is not the site's. */
  lang?: string | undefined;
  /** Text and structure; headings start at depth 2. */
  body: Root;
  /** What had to be assumed. */
  notes: ImportReason[];
  /** Why there is no `published`, to be told where no date is given by hand. */
  dateRefusal?: ImportReason | undefined;
  leftOut: LeftOut[];
}
