import process from 'node:process';
import { provideSite } from '../../provide-site.ts';
import { type ArticleRecord, articleRecords } from '../article-records.ts';
import type { SystemName } from './systems.ts';

type Indexer = (records: AsyncIterable<ArticleRecord>, folder: string) => Promise<void>;

/*
 * A process of its own for each index, so that its memory and time are nobody else's; it loads that
 * engine alone: `node index-job.ts SYSTEM ARTICLES FOLDER [LIMIT]`.
 */
const indexers: Readonly<Record<SystemName, () => Promise<Indexer>>> = {
  maqalat: async () => (await import('./index-maqalat.ts')).indexMaqalat,
  pagefind: async () => (await import('./index-pagefind.ts')).indexPagefind,
  minisearch: async () => (await import('./index-minisearch.ts')).indexMiniSearch,
};

const [system, articles = '', folder = '', limit] = process.argv.slice(2);
await provideSite(process.cwd());
// Only `measureIndex` starts this.
const index = await indexers[system as SystemName]();
await index(articleRecords(articles, limit === undefined ? undefined : Number(limit)), folder);
