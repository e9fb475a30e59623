import type { ImportReason } from '../../../../src/i18n/commands/import-reasons.ts';

/** One item of a feed of any kind, as it says of itself. Texts are plain, contents HTML. */
export interface FeedItem {
  /** `guid` or `id`; its address where it has none. */
  id: string;
  title: string;
  url: string | undefined;
  /** The whole text, or nothing where the feed gives only a summary. */
  content: string | undefined;
  summary: string | undefined;
  published: string | undefined;
  updated: string | undefined;
  authors: string[];
  categories: string[];
  /** The picture that stands for it. */
  image: FeedPicture | undefined;
  /** Sound and film that the item brings along: a podcast's episode. */
  media: FeedMedia[];
  /** BCP 47. */
  lang: string | undefined;
  /** Why it is no article to bring over. */
  leaveOut?: ImportReason | undefined;
  isDraft?: boolean | undefined;
  /** It comes from the backup of a site that moves in, not from somebody else's feed. */
  isOwn?: boolean | undefined;
  /** Old addresses, as paths. */
  aliases?: readonly string[] | undefined;
  /** Tags of a system that has no sections; without them the first category is the section. */
  labels?: readonly string[] | undefined;
  /** Written for search engines; unlike a summary never the text's own beginning. */
  description?: string | undefined;
}

/** A picture, and what the feed says of it. */
export interface FeedPicture {
  src: string;
  alt?: string | undefined;
  caption?: string | undefined;
  credit?: string | undefined;
}

/** A file to hear or see. */
export interface FeedMedia {
  url: string;
  title?: string | undefined;
}

/** A feed. */
export interface FeedDocument {
  title: string;
  items: FeedItem[];
}
