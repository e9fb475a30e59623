import { join } from 'node:path';
import { problem } from '../schema/problem.ts';
import { workerFile } from '../site/worker-file.ts';
import { openBodyCache, writeCachedBodies } from './body-cache.ts';
import { describeFault } from './describe-fault.ts';
import { shownPath } from './folders.ts';
import { type ArticleLoading, type ContentPlace, loadArticle } from './load-article.ts';
import { type LoadingCache, openLoadingCache } from './loading-cache.ts';
import { mapConcurrently } from './map-concurrently.ts';
import { markContent } from './mark-content.ts';
import { shareWork } from './share-work.ts';
import { watchSlowWork } from './watch-slow-work.ts';

/** Concurrency of reading files while one is compiled; higher values gained nothing. */
const concurrency = 16;

/** Batch size of a thread, and of writes to the cache. */
const batchSize = 64;

/** Starting a worker thread takes as long as compiling this many articles. */
const worthThreads = 1000;

const threadFile = workerFile('./article-worker', import.meta.url);

/**
 * Loads articles incrementally: reads and compiles those that have changed, in worker threads if
 * there are many.
 *
 * @param names Paths below `articles/`.
 * @param onLoaded Called with a number of finished articles.
 * @returns The result of each, in the order of the names.
 */
export async function loadArticles(
  place: ContentPlace,
  names: readonly string[],
  onLoaded: (count: number) => void = () => {},
): Promise<ArticleLoading[]> {
  const cache = await openLoadingCache(place);
  const loadings = new Map(names.map((name) => [name, cache.find(name)]));
  const changed = names.filter((name) => !loadings.get(name));
  if (changed.length < names.length) onLoaded(names.length - changed.length);
  openBodyCache();
  const endWatch = changed.length > 0 ? watchSlowWork() : undefined;
  try {
    await shareWork<string, ArticleLoading>({
      items: changed,
      file: threadFile,
      data: place,
      worthThreads,
      batchSize,
      here: (batch) => loadBatch(place, batch, cache),
      batchSizeHere: concurrency,
      onDone(name, loading) {
        loadings.set(name, loading);
        onLoaded(1);
      },
    });
  } finally {
    await endWatch?.();
  }
  cache.prune(names);
  const keyOf = (name: string) => loadings.get(name)?.article?.bodyKey ?? [];
  markContent(place.folder, names.flatMap(keyOf), changed.flatMap(keyOf));
  return names.map((name) => loadings.get(name) ?? { problems: [] });
}

/** Loads some articles, and caches new results; without `cache` only their bodies. */
export async function loadBatch(
  place: ContentPlace,
  names: readonly string[],
  cache?: LoadingCache,
): Promise<ArticleLoading[]> {
  const loadings = await mapConcurrently(names, concurrency, (name) =>
    loadArticle(place, name).catch((error: unknown) => faultOf(place, name, error)),
  );
  const fresh = loadings.flatMap(({ fresh }) => (fresh ? [fresh] : []));
  if (fresh.length > 0) writeCachedBodies(fresh);
  const lasting = loadings.map(({ fresh: _, ...loading }) => loading);
  cache?.save(names.map((name, at) => [name, lasting[at] ?? { problems: [] }]));
  return lasting;
}

/** One file at which the engine fails is reported by its name and does not stop the others. */
function faultOf({ folder }: ContentPlace, name: string, error: unknown): ArticleLoading {
  const place = { file: shownPath(join(folder, 'articles', name)), line: 1, column: 1 };
  return { problems: [problem('engine-fault', place, { reason: describeFault(error) })] };
}
