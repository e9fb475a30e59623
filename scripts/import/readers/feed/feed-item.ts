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
