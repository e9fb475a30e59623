import { indexLanguage } from '../index-terms.ts';
import { engineRanking } from '../ranking.ts';
import { watchEngineDownloads } from './engine-downloads.ts';

/** One document that a term was found in. */
export interface EngineResult {
  id: string;
  score: number;
  /** Tokens at which it stands. */
  words: readonly number[];
  matchedMetaFields?: readonly string[];
}

/** Values that a filter must have: one, or any of several. */
export type EngineFilters = Readonly<Record<string, string | { any: readonly string[] }>>;

/** The part of Pagefind's browser API that we use (1.5). */
export interface Engine {
  search(
    term: string | null,
    options?: { filters?: EngineFilters; sort?: Readonly<Record<string, 'asc' | 'desc'>> },
  ): Promise<{ results: readonly EngineResult[] }>;
  /** How many documents carry each value of each filter. */
  filters(): Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>;
}

/** There is no index: the site was never built, or without it. */
export class NoIndexError extends Error {}

export interface LoadedIndex {
  engine: Engine;
  /** Documents in the index. */
  total: number;
}

/**
 * Loads the index of a site.
 *
 * @param folder Address of the index's folder, such as `/pagefind/`.
 * @param attempt 1, and one more each time that a load has failed.
 * @returns Nothing where the site has no articles, on whose index Pagefind fails.
 * @throws NoIndexError where there is none; otherwise what the network says.
 */
export async function loadIndex(folder: string, attempt = 1): Promise<LoadedIndex | undefined> {
  const answer = await fetch(`${folder}pagefind-entry.json`, { cache: 'no-cache' });
  if (answer.status === 404) throw new NoIndexError();
  if (!answer.ok) throw new Error(`${answer.status} for the search index`);
  const { languages }: { languages: Record<string, { page_count: number }> } = await answer.json();
  const total = languages[indexLanguage]?.page_count;
  if (!total) return undefined;
  // Browsers remember that a module failed to load; another query makes it another module.
  const address = `${folder}pagefind.js${attempt > 1 ? `?attempt=${attempt}` : ''}`;
  const { createInstance } = await import(/* @vite-ignore */ address);
  const check = watchEngineDownloads(folder);
  const engine: Engine = createInstance({
    basePath: folder,
    language: indexLanguage,
    ranking: engineRanking,
    // A worker would load the engine's code a second time.
    noWorker: true,
  });
  return { engine: checked(engine, check), total };
}

/** The engine with answers that `check` has let pass. */
function checked(engine: Engine, check: () => void): Engine {
  const passed = <T>(answer: T): T => {
    check();
    return answer;
  };
  return {
    search: async (...query) => passed(await engine.search(...query)),
    filters: async () => passed(await engine.filters()),
  };
}
