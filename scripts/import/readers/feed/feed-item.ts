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
  /** Address of the picture that stands for it. */
  image: string | undefined;
  /** BCP 47. */
  lang: string | undefined;
}

/** A feed. */
export interface FeedDocument {
  title: string;
  items: FeedItem[];
}
