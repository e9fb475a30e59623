import type { QueryResult } from '../query-result.ts';
import { firstResults } from './first-results.ts';

/** The part of Pagefind's browser API that is used here. */
interface Pagefind {
  search(query: string): Promise<{
    results: readonly {
      data(): Promise<{ url: string; meta: Readonly<Record<string, string>>; excerpt: string }>;
    }[];
  }>;
}

const address = '/pagefind/pagefind.js';
const engine: Promise<Pagefind> = import(/* @vite-ignore */ address);

export async function ask(query: string, started: number): Promise<QueryResult> {
  const { results } = await (await engine).search(query);
  const load = async (result: (typeof results)[number]) => {
    const { url, meta } = await result.data();
    return { url, title: [{ text: meta['title'] ?? '', marked: false }], excerpts: [] };
  };
  return firstResults(results, load, started);
}
