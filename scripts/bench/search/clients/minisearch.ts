import MiniSearch from 'minisearch';
import { type IndexedArticle, miniSearchOptions } from '../minisearch-options.ts';
import type { QueryResult } from '../query-result.ts';
import { firstResults } from './first-results.ts';

const index: Promise<MiniSearch<IndexedArticle>> = fetch('/minisearch/index.json')
  .then((response) => response.text())
  .then((json) => MiniSearch.loadJSON<IndexedArticle>(json, miniSearchOptions));

export async function ask(query: string, started: number): Promise<QueryResult> {
  const results = (await index).search(query, { boost: { title: 2 } });
  const load = async ({ id }: { id: string }) => ({ url: id, title: [], excerpts: [] });
  return firstResults(results, load, started);
}
