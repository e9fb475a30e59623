import { rm } from 'node:fs/promises';
import {
  buildSearchIndex,
  type IndexedDocument,
} from '../../../src/search/build/build-search-index.ts';
import type { SearchDocument } from '../../../src/search/document.ts';
import type { ArticleRecord } from '../article-records.ts';
import { articleAddress } from './article-address.ts';

/** Records without a date get one, as sorting needs it: 1 January 2025. */
const undated = Date.UTC(2025, 0, 1) / 1000;

/** Indexes articles as the site does, with nothing kept from an earlier build. */
export async function indexMaqalat(
  records: AsyncIterable<ArticleRecord>,
  folder: string,
): Promise<void> {
  const documents: IndexedDocument[] = [];
  for await (const record of records) {
    documents.push({ digest: record.id, document: () => documentOf(record) });
  }
  const store = `${folder}-store`;
  await buildSearchIndex({ documents, folder, store });
  await rm(store, { recursive: true });
}

function documentOf({ id, title, text }: ArticleRecord): SearchDocument {
  return {
    url: articleAddress(id),
    title,
    text: blocksOf(text).join('\n'),
    headings: [],
    meta: {},
    filters: { section: [], tag: [], author: [], year: [] },
    published: undated,
  };
}

function blocksOf(text: string): string[] {
  return text
    .split(/\n+/)
    .map((block) => block.trim())
    .filter(Boolean);
}
