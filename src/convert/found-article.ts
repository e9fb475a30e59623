import type { Root } from 'mdast';
import type { ImportReason } from '../i18n/commands/import-reasons.ts';
import type { LeftOut } from './left-out.ts';

/** An article as a file has it: names of tags, sections and authors are the file's own. */
export interface FoundArticle {
  title: string;
  description?: string | undefined;
  published?: Date | undefined;
  updated?: Date | undefined;
  /** Who published it first, and where: the site's name and the page's canonical address. */
  publisher?: { name: string; url?: string | undefined } | undefined;
  /** A credit line, word for word. */
  credit?: string | undefined;
  sectionName?: string | undefined;
  tagNames: string[];
  authorNames: string[];
  /**
   * Text and structure; headings start at depth 2. Pictures are `Figure` elements (mdxJsx) or
   * mdast images whose `src` or `url` is what the source says.
   */
  body: Root;
  /** What had to be assumed. */
  notes: ImportReason[];
  /** Why `published` is missing. */
  dateRefusal?: ImportReason | undefined;
  leftOut: LeftOut[];
}

/** What became of a file, or of one of several articles in it. */
export type FoundReading =
  | { kind: 'article'; article: FoundArticle }
  | { kind: 'refused'; reasons: ImportReason[] };
