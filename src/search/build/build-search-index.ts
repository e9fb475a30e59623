import { createHash } from 'node:crypto';
import type { SearchDocument, StoredDocument } from '../document.ts';
import { indexLanguage, indexText, titleField } from '../index-terms.ts';
import { writeDates } from './dates.ts';
import { restoreFragments } from './restore-fragments.ts';
import { succeeded, writeIndex } from './search-folder.ts';
import { Vocabulary } from './vocabulary.ts';

export interface SearchIndexOptions {
  documents: Iterable<SearchDocument> | AsyncIterable<SearchDocument>;
  /** Where the index goes; an earlier one is replaced. */
  folder: string;
  /** Called after each document. */
  onProgress?: (done: number) => void;
}

/**
 * Makes a site searchable: its articles, analysed by our own rules, in an index of Pagefind's whose
 * fragments hold the articles' own text.
 *
 * @returns The number of documents.
 * @throws Error with Pagefind's own words when it cannot start or write.
 */
export async function buildSearchIndex(
  options: SearchIndexOptions,
): Promise<{ documents: number }> {
  const { documents, folder, onProgress } = options;
  const originals = new Map<string, StoredDocument>();
  const published = new Map<string, number>();
  const vocabulary = new Vocabulary();
  await writeIndex(folder, async (index) => {
    for await (const document of documents) {
      const { filters, published: seconds, ...stored } = document;
      const address = versionedAddress(document);
      const content = indexText(document.text, false);
      const title = indexText(document.title, true);
      vocabulary.add(content, title);
      succeeded(
        await index.addCustomRecord({
          url: address,
          content,
          language: indexLanguage,
          meta: { [titleField(document.title)]: title },
          filters: filterLists(filters),
        }),
      );
      originals.set(address, stored);
      published.set(address, seconds);
      onProgress?.(originals.size);
    }
  });
  if (originals.size > 0) {
    const identifiers = await restoreFragments(folder, (url) => originals.get(url));
    if (identifiers.size !== originals.size) {
      throw new Error(`${originals.size} articles gave ${identifiers.size} fragments`);
    }
    await vocabulary.write(folder);
    await writeDates(folder, identifiers, published);
  }
  return { documents: originals.size };
}

function filterLists(filters: SearchDocument['filters']): Record<string, string[]> {
  return Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, [...values]]));
}

/**
 * A fragment's file is named by what Pagefind was given, and browsers keep it for ever; so what it
 * was not given, the original's spelling, has to be in the name too.
 */
function versionedAddress({ url, title, text, headings, meta }: SearchDocument): string {
  const original = JSON.stringify([title, text, headings, meta]);
  return `${url}#${createHash('sha256').update(original).digest('hex').slice(0, 12)}`;
}
