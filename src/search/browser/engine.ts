/** What one result tells when it is about to be shown. */
export interface FoundArticle {
  url: string;
  /** Text around the words found, each in `<mark>`; `<` and `>` of the text itself are escaped. */
  excerpt: string;
  meta: Readonly<Record<string, string>>;
}

export interface EngineAnswer {
  results: readonly { data(): Promise<FoundArticle> }[];
  /** How many of the results carry each value of each filter. */
  filters: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** The part of Pagefind's browser API that the search page uses (1.5). */
export interface SearchEngine {
  search(
    query: string,
    options: { filters: Readonly<Record<string, string>> },
  ): Promise<EngineAnswer>;
  /** Loads all filters, without which answers do not count them. */
  filters(): Promise<unknown>;
}

/** There is no index: the site was never built, or without it. */
export class NoIndexError extends Error {}

/** Finds nothing, as is right for a site without articles; Pagefind itself fails on such an index. */
const emptyEngine: SearchEngine = {
  search: async () => ({ results: [], filters: {} }),
  filters: async () => ({}),
};

/**
 * Makes a function that loads the search engine at its first call and gives the same one
 * afterwards. A load that failed is tried again at the next call.
 *
 * @param bundle Address of the index's folder, such as `/pagefind/`.
 * @returns A function that rejects with `NoIndexError` when there is no index.
 */
export function engineLoader(bundle: string): () => Promise<SearchEngine> {
  let loading: Promise<SearchEngine> | undefined;
  let attempt = 0;
  return () => {
    attempt += 1;
    loading ??= load(bundle, attempt).catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

async function load(bundle: string, attempt: number): Promise<SearchEngine> {
  const entry = await fetch(`${bundle}pagefind-entry.json`, { cache: 'no-cache' });
  if (entry.status === 404) throw new NoIndexError();
  if (!entry.ok) throw new Error(`${entry.status} for the search index`);
  const { languages }: { languages: object } = await entry.json();
  if (Object.keys(languages).length === 0) return emptyEngine;
  // Browsers remember that a module failed to load; another query makes it another module.
  const address = `${bundle}pagefind.js${attempt > 1 ? `?attempt=${attempt}` : ''}`;
  const engine: SearchEngine = await import(/* @vite-ignore */ address);
  await engine.filters();
  return engine;
}
