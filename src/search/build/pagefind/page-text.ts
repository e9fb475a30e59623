import { basePath } from '../../../site/site-path.ts';
import type { PassageFile, SearchDocument, StoredHeading } from '../../document.ts';
import { signature } from '../../index-files.ts';

/**
 * The file of a passage, or of a whole text. It is what Pagefind's client calls a fragment
 * (`PageFragmentData` in Pagefind 1.6's `fragments/mod.rs`), so an article of one passage needs no
 * second file for it. It is not gzipped: hosts compress text themselves.
 */
export function pageText(
  { url, title, meta, filters }: SearchDocument,
  headings: readonly StoredHeading[],
  content: string,
  words: number,
): string {
  const file: PassageFile = {
    // From the site's root: clients put the folder before it where the site lives below one.
    url: url.startsWith(basePath) ? url.slice(basePath.length - 1) : url,
    content,
    word_count: words,
    filters: Object.fromEntries(
      Object.entries(filters)
        .filter(([, values]) => values.length > 0)
        .map(([name, values]) => [name, values.map(({ label }) => label)]),
    ),
    meta: { title, ...meta },
    anchors: headings.map(([id, text, location]) => ({ element: 'h2', id, text, location })),
  };
  return signature + JSON.stringify(file);
}
