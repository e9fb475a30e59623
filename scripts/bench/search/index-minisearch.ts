import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import type { ArticleRecord } from '../article-records.ts';
import { articleAddress } from './article-address.ts';
import { type IndexedArticle, miniSearchOptions } from './minisearch-options.ts';

/** Indexes articles with MiniSearch and our analyser, into the one file that browsers load. */
export async function indexMiniSearch(
  records: AsyncIterable<ArticleRecord>,
  folder: string,
): Promise<void> {
  const index = new MiniSearch<IndexedArticle>(miniSearchOptions);
  for await (const { id, title, text } of records) {
    index.add({ id: articleAddress(id), title, text });
  }
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'index.json'), JSON.stringify(index));
}
