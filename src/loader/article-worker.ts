import { parentPort, workerData } from 'node:worker_threads';
import type { ContentPlace } from './load-article.ts';
import { loadBatch } from './load-articles.ts';
import { loadingCache } from './loading-cache.ts';

/* A thread that loads batches of articles: `load-articles.ts` starts it, and is its only caller. */
const place = workerData as ContentPlace;
const cache = loadingCache(place);
parentPort?.on('message', async (names: readonly string[]) => {
  parentPort?.postMessage(await loadBatch(place, names, await cache));
});
