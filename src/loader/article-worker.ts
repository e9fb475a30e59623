import { parentPort, workerData } from 'node:worker_threads';
import type { ContentPlace } from './load-article.ts';
import { loadBatch } from './load-articles.ts';
import { openLoadingCache } from './loading-cache.ts';
import { provideOwnElements } from './own-elements.ts';

/* Worker thread that loads batches of articles; only `load-articles.ts` starts it. */
const place = workerData as ContentPlace;
const cache = provideOwnElements().then(() => openLoadingCache(place));
parentPort?.on('message', async (names: readonly string[]) => {
  const opened = await cache;
  parentPort?.postMessage(await loadBatch(place, names, opened));
});
