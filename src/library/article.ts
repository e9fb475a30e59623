import type { CalendarDay } from '../arabic/dates.ts';
import type { ArticleEntry } from '../loader/article-entry.ts';
import type { Term } from '../schema/term.ts';

/** An author; `label` is the name. */
export type Author = Term & { url?: string | undefined; fediverse?: string | undefined };

/** An article for pages, feeds and structured data, with all references resolved. */
export interface Article
  extends Omit<ArticleEntry, 'tags' | 'authors' | 'section' | 'series' | 'lang'> {
  slug: string;
  /** The day of publication in the site's time zone. */
  day: CalendarDay;
  section: Term | undefined;
  tags: readonly Term[];
  authors: readonly Author[];
  series: { term: Term; part: number } | undefined;
  lang: string;
  /** Digest of its social card; undefined if the site has no cards. */
  card: string | undefined;
  /** Reading time in minutes, at least 1. */
  minutes: number;
}
