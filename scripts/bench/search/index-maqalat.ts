import { buildSearchIndex } from '../../../src/search/build/build-search-index.ts';
import type { SearchDocument } from '../../../src/search/document.ts';
import type { ArticleRecord } from '../article-records.ts';
import { articleAddress } from './article-address.ts';

/** Records without a date get one, as sorting needs it: 1 January 2025. */
const undated = Date.UTC(2025, 0, 1) / 1000;

/** Indexes articles as the site does. */
export async function indexMaqalat(
  records: AsyncIterable<ArticleRecord>,
  folder: string,
): Promise<void> {
  await buildSearchIndex({ documents: documentsOf(records), folder });
}

async function* documentsOf(records: AsyncIterable<ArticleRecord>): AsyncGenerator<SearchDocument> {
  for await (const { id, title, text } of records) {
    yield {
      url: articleAddress(id),
      title,
      text: blocksOf(text).join('\n'),
      headings: [],
      meta: {},
      filters: { section: [], tag: [], author: [], year: [] },
      published: undated,
    };
  }
}

function blocksOf(text: string): string[] {
  return text
    .split(/\n+/)
    .map((block) => block.trim())
    .filter(Boolean);
}
