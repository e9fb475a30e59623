import { resolve } from 'node:path';
import { openBodyCache, writeCachedBodies } from './body-cache.ts';
import { type ArticleLoading, type ContentPlace, loadArticle } from './load-article.ts';
import { loadingCache } from './loading-cache.ts';
import { mapConcurrently } from './map-concurrently.ts';
import { threadPool } from './thread-pool.ts';

/** Articles whose files are read while one is compiled; more gained nothing. */
const inFlight = 16;

/** Articles that a thread takes at a time, and whose bodies the cache takes at a time. */
const batchSize = 64;

/** Starting a thread takes as long as compiling so many articles. */
const worthThreads = 1000;

/** Modules that are bundled do not know where their source stood; commands start in the root. */
const workerFile = resolve('src/loader/article-worker.ts');

/**
 * Reads and compiles the articles that have changed since the last time, where there are many in threads.
 *
 * @param names Their paths below `articles/`.
 * @param onLoaded Called with a number of articles that are done.
 * @returns What became of each, in the order of the names.
 */
export async function loadArticles(
  place: ContentPlace,
  names: readonly string[],
  onLoaded: (count: number) => void = () => {},
): Promise<ArticleLoading[]> {
  const cache = await loadingCache(place);
  const loadings = new Map(names.map((name) => [name, cache.find(name)]));
  const changed = names.filter((name) => !loadings.get(name));
  if (changed.length < names.length) onLoaded(names.length - changed.length);
  const loaded = await loadChanged(place, changed, onLoaded);
  const fresh = new Map(changed.map((name, index) => [name, loaded[index] ?? { problems: [] }]));
  cache.keep(fresh, names);
  return names.map((name) => loadings.get(name) ?? fresh.get(name) ?? { problems: [] });
}

async function loadChanged(
  place: ContentPlace,
  names: readonly string[],
  onLoaded: (count: number) => void,
): Promise<ArticleLoading[]> {
  if (names.length < worthThreads) return loadBatch(place, names, onLoaded);
  openBodyCache();
  const batches = Array.from({ length: Math.ceil(names.length / batchSize) }, (_, index) =>
    names.slice(index * batchSize, (index + 1) * batchSize),
  );
  const threads = threadPool<readonly string[], ArticleLoading[]>(workerFile, place);
  try {
    const loaded = await mapConcurrently(batches, threads.size, async (batch) => {
      const loadings = await threads.run(batch);
      onLoaded(batch.length);
      return loadings;
    });
    return loaded.flat();
  } finally {
    await threads.end();
  }
}

/** Loads some articles, and gives the cache what it does not have. */
export async function loadBatch(
  place: ContentPlace,
  names: readonly string[],
  onLoaded: (count: number) => void = () => {},
): Promise<ArticleLoading[]> {
  const loadings = await mapConcurrently(names, inFlight, async (name) => {
    const loading = await loadArticle(place, name);
    onLoaded(1);
    return loading;
  });
  const fresh = loadings.flatMap(({ fresh }) => (fresh ? [fresh] : []));
  if (fresh.length > 0) writeCachedBodies(fresh);
  return loadings.map(({ fresh: _, ...loading }) => loading);
}
