import type { FoundArticle } from '../../src/convert/found-article.ts';
import type { RawLeadImage } from '../../src/convert/raw-lead-image.ts';
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

/** A file that the site could build as it stands. */
export interface OwnFile {
  /** Path below the folder of articles: `2024/07/boat/index.mdx`. */
  path: string;
  text: string;
}

/**
 * One article as parsed, before cleaning: the common output of all readers. Names of
 * tags, sections and authors are those of the source; they are resolved to the vocabularies
 * later. A reader sets only what the source states.
 */
export interface RawArticle extends FoundArticle {
  identity: SourceIdentity;
  /** Offsets from UTC that the source gives its dates, such as `+03:00`; UTC without. */
  offsets?: { published?: string | undefined; updated?: string | undefined } | undefined;
  /** News agencies credited; a cleaning step adds those that the credit line names. */
  agencies: string[];
  series?: { name: string; part?: number | undefined } | undefined;
  image?: RawLeadImage | undefined;
  /** BCP 47, where the source says it. */
  lang?: string | undefined;
  /** The slug of its old address, to reuse: `hudna-fi-ghazza`; may be percent-encoded. */
  slug?: string | undefined;
  /** Old addresses on the same site, as paths; see `oldAddress`. */
  aliases?: readonly string[] | undefined;
  draft?: boolean | undefined;
  /** The body is plain lines: sub-headings and line breaks are detected by heuristics. */
  isBare?: true | undefined;
  /** The file itself, where it is in the form of the site and lies at a place of an article. */
  own?: OwnFile | undefined;
  /** Where the pictures of body and head are found. */
  pictures?: SourcePictures | undefined;
}
