import type { EngineAnswer, SearchEngine } from './engine.ts';
import { type FilterName, narrowed, type SearchState } from './url-state.ts';

/** How many results each value of a filter would leave. */
export type FilterCounts = Readonly<Record<FilterName, Readonly<Record<string, number>>>>;

export interface Found {
  results: EngineAnswer['results'];
  counts: FilterCounts;
}

/**
 * Asks the engine, and counts what each other choice would leave: a filter's counts are those
 * without its own present choice, whose place another would take.
 */
export async function findArticles(engine: SearchEngine, state: SearchState): Promise<Found> {
  const ask = ({ query, selected }: SearchState) => engine.search(query, { filters: selected });
  const answer = ask(state);
  const counts = async (name: FilterName) => {
    const unnarrowed = state.selected[name] === undefined ? answer : ask(narrowed(state, name));
    return (await unnarrowed).filters[name] ?? {};
  };
  const [section, tag, author, year] = await Promise.all([
    counts('section'),
    counts('tag'),
    counts('author'),
    counts('year'),
  ]);
  return { results: (await answer).results, counts: { section, tag, author, year } };
}
