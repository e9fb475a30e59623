import type { Root } from 'mdast';
import type { LeftOut } from '../../src/convert/left-out.ts';
import type { ImportReason } from '../../src/i18n/commands/import-reasons.ts';
import type { SourcePictures } from './pictures/source-pictures.ts';

/** The source of an article, by which a later import finds it again. */
export interface SourceIdentity {
  /** The file's base name; for one of several items, `#` and the item's identifier follow. */
  name: string;
  /** Digest of the source's bytes, or of the item's own part of them. */
  digest: string;
  /**
   * The source's permanent identifier of the item, the same in every file: a feed's guid,
   * a post's number with its site. It takes precedence over name and digest.
   */
  guid?: string | undefined;
}

/** An article's lead picture. */
export interface RawLeadImage {
  /** As in the source: an address, a path, or a key of `pictures.embedded`. */
  src: string;
  alt?: string | undefined;
  caption?: string | undefined;
  credit?: string | undefined;
}

/**
 * One article as parsed, before cleaning: the common output of all readers. Names of
 * tags, sections and authors are those of the source; they are resolved to the vocabularies
 * later. A reader sets only what the source states.
 */
export interface RawArticle {
  identity: SourceIdentity;
  title: string;
  description?: string | undefined;
  published?: Date | undefined;
  updated?: Date | undefined;
  /** Offsets from UTC that the source gives its dates, such as `+03:00`; UTC without. */
  offsets?: { published?: string | undefined; updated?: string | undefined } | undefined;
  /** Who published it first, and where: the site's name and the page's canonical address. */
  publisher?: { name: string; url?: string | undefined } | undefined;
  /** A credit line, word for word. */
  credit?: string | undefined;
  /** News agencies credited; a cleaning step adds those that the credit line names. */
  agencies: string[];
  sectionName?: string | undefined;
  tagNames: string[];
  authorNames: string[];
  series?: { name: string; part?: number | undefined } | undefined;
  image?: RawLeadImage | undefined;
  /** BCP 47, where the source says it. */
  lang?: string | undefined;
  /** The slug of its old address, to reuse: `hudna-fi-ghazza`; may be percent-encoded. */
  slug?: string | undefined;
  /** Old addresses on the same site, as paths; see `oldAddress`. */
  aliases?: readonly string[] | undefined;
  draft?: boolean | undefined;
  /**
   * Text and structure; headings start at depth 2. Pictures are `Figure` elements (mdxJsx) or
   * mdast images whose `src` or `url` is what the source says; `write/place-pictures.ts` puts the
   * files beside the article.
   */
  body: Root;
  /** The body is plain lines: sub-headings and line breaks are detected by heuristics. */
  isBare?: true | undefined;
  /** Where the pictures of body and head are found. */
  pictures?: SourcePictures | undefined;
  /** What had to be assumed. */
  notes: ImportReason[];
  /** Why `published` is missing; reported where the command line gives no date. */
  dateRefusal?: ImportReason | undefined;
  leftOut: LeftOut[];
}
