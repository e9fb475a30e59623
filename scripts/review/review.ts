import type { Problem } from '../../src/schema/problem.ts';
import type { Row } from './diff/diff-blocks.ts';
import type { PathChange } from './path-change.ts';
import type { FieldChange } from './read-head.ts';

/** The picture that stands for an article. */
export interface LeadPicture {
  /** As the article names it. */
  src: string;
  alt: string;
  caption: string;
  credit: string;
}

/** What an editor wants to know of an article that was changed. Every text in it is the article's own. */
export interface ArticleReview extends PathChange {
  title: string;
  /** BCP 47. */
  lang: string;
  /** Its address on the site; nothing where it has errors, or is gone. */
  address: string | undefined;
  published: Date | undefined;
  isDraft: boolean;
  words: number;
  /** Reading time. */
  minutes: number;
  lead: LeadPicture | undefined;
  fields: readonly FieldChange[];
  rows: readonly Row[];
  /** Addresses of other sites that it did not link to before. */
  newLinks: readonly string[];
  /** Of this article alone, in the order of lines. */
  problems: readonly Problem[];
  /** Small versions of its pictures as `data:` addresses, by their names in the article. */
  thumbnails: ReadonlyMap<string, string>;
}

/** What an editor wants to know of a proposal. */
export interface Review {
  articles: readonly ArticleReview[];
  /** What changed besides articles. */
  others: readonly PathChange[];
  /** Of changed files that are no articles. */
  problems: readonly Problem[];
  /** Errors of files that were not changed: what an article linked to may be gone. */
  elsewhere: readonly Problem[];
  /** A moment at which each of its articles is published, for a preview that shows them. */
  buildTime: Date;
}
