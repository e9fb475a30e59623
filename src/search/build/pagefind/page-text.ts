import { basePath } from '../../../site/site-path.ts';
import type { SearchDocument, StoredHeading } from '../../document.ts';

/** An article as Pagefind's client shows it (`PageFragmentData` in Pagefind 1.6's `fragments/mod.rs`). */
export interface PageText {
  url: string;
  content: string;
  word_count: number;
  /** Labels by filter. */
  filters: Readonly<Record<string, readonly string[]>>;
  /** Includes the title. */
  meta: Readonly<Record<string, string>>;
  /** The headings; locations are positions in the text. */
  anchors: readonly { element: string; id: string; text: string; location: number }[];
}

/** Formats an article for Pagefind's client. @param words Length of its text. */
export function formatPageText(
  { url, title, text, meta, filters }: SearchDocument,
  headings: readonly StoredHeading[],
  words: number,
): PageText {
  return {
    // From the site's root: clients add the base path.
    url: url.startsWith(basePath) ? url.slice(basePath.length - 1) : url,
    content: text,
    word_count: words,
    filters: Object.fromEntries(
      Object.entries(filters)
        .filter(([, values]) => values.length > 0)
        .map(([name, values]) => [name, values.map(({ label }) => label)]),
    ),
    meta: { title, ...meta },
    anchors: headings.map(([id, heading, location]) => ({
      element: 'h2',
      id,
      text: heading,
      location,
    })),
  };
}
