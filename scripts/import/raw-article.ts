import type { Root } from 'mdast';
import type { ImportReason, LeftOutReason } from '../../src/i18n/commands/import-reasons.ts';
import type { SourcePictures } from './pictures/source-pictures.ts';

/** Which source an article came from, so that a later import finds it again. */
export interface SourceIdentity {
  /** The file's base name; `#` and the item's own identifier after it where a file holds many. */
  name: string;
  /** Digest of the source's bytes, or of the item's own part of them. */
  digest: string;
  /**
   * What the source itself calls the item for good, in every file that carries it: a feed's guid,
   * a post's number with its site. It finds the article before name and digest do.
   */
  guid?: string | undefined;
}

/** Text of the source that does not go into the article; said in the report, never dropped silently. */
export interface LeftOut {
  text: string;
  /** 1-based line of the source, where it has lines. */
  line?: number | undefined;
  reason: LeftOutReason;
}

/** The picture that stands for an article. */
export interface RawLeadImage {
  /** As the source names it: an address, a path, or a key of `pictures.embedded`. */
  src: string;
  alt?: string | undefined;
  caption?: string | undefined;
  credit?: string | undefined;
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
  /** What its old address ended in, for its new one: `hudna-fi-ghazza`, percent-encoded or not. */
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
  /** The body is bare lines: sub-headings have to be told by their look, and line ends by a guess. */
  isBare?: true | undefined;
  /** Where the pictures of body and head are found. */
  pictures?: SourcePictures | undefined;
  /** What had to be assumed. */
  notes: ImportReason[];
  /** Why there is no `published`, to be told where no date is given by hand. */
  dateRefusal?: ImportReason | undefined;
  leftOut: LeftOut[];
}
