import { basePath } from '../../../site/site-path.ts';
import type { PassageFile, SearchDocument, StoredHeading } from '../../document.ts';
import { signature } from '../../index-files.ts';

/**
 * Serializes the file of a passage or of a whole text: a fragment of Pagefind's client
 * (`PageFragmentData` in Pagefind 1.6's `fragments/mod.rs`), so that an article of one passage
 * needs no second file. Not gzipped: hosts compress text in transfer.
 */
export function serializePageText(
  { url, title, meta, filters }: SearchDocument,
  headings: readonly StoredHeading[],
  content: string,
  words: number,
): string {
  const file: PassageFile = {
    // From the site's root: clients add the base path.
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
