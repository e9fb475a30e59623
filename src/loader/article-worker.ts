import { parentPort, workerData } from 'node:worker_threads';
import type { ContentPlace } from './load-article.ts';
import { loadBatch } from './load-articles.ts';
import { loadingCache } from './loading-cache.ts';
import { provideOwnElements } from './own-elements.ts';

/* A thread that loads batches of articles: `load-articles.ts` starts it, and is its only caller. */
const place = workerData as ContentPlace;
const cache = provideOwnElements().then(() => loadingCache(place));
parentPort?.on('message', async (names: readonly string[]) => {
  const opened = await cache;
  parentPort?.postMessage(await loadBatch(place, names, opened));
});
