import { close, createIndex } from 'pagefind';
import type { ArticleRecord } from '../article-records.ts';
import { articleAddress } from './article-address.ts';

/** Indexes articles with Pagefind as it ships: plain text, its own Arabic, no setting changed. */
export async function indexPagefind(
  records: AsyncIterable<ArticleRecord>,
  folder: string,
): Promise<void> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(errors.join('\n'));
  for await (const { id, title, text } of records) {
    const added = await index.addCustomRecord({
      url: articleAddress(id),
      content: text,
      language: 'ar',
      meta: { title },
    });
    if (added.errors.length > 0) throw new Error(added.errors.join('\n'));
  }
  const written = await index.writeFiles({ outputPath: folder });
  if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
  await close();
}
