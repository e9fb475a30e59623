import { type FilterName, filterNames } from '../document.ts';
import type { SearchRequest } from './searcher.ts';

/** The value chosen of each filter. */
export type Selection = SearchRequest['filters'];

/** What is asked; all of it stands in the page's address. */
export interface SearchState {
  query: string;
  selected: Selection;
  sort: SearchRequest['sort'];
}

/** In UTF-16 units. Arabic takes six in an address, and hosts refuse those of some thousands. */
const longestQuery = 500;

/**
 * Reads what is asked from an address.
 *
 * @param search The address's query, such as `?q=%D8%A8%D8%AD%D8%B1&year=2024`.
 */
export function readState(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const chosen = filterNames.flatMap((name): [FilterName, string][] => {
    const value = parameters.get(name);
    return value ? [[name, value]] : [];
  });
  return {
    query: searched(parameters.get('q') ?? ''),
    selected: Object.fromEntries(chosen),
    sort: parameters.get('sort') === 'date' ? 'date' : 'relevance',
  };
}

/** What is asked as an address's query; the empty string when nothing is. */
export function writeState({ query, selected, sort }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  for (const name of filterNames) {
    const value = selected[name];
    if (value !== undefined) parameters.set(name, value);
  }
  if (sort === 'date') parameters.set('sort', sort);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/**
 * The state with another value of one filter.
 *
 * @param value Nothing, or the empty string, to narrow by it no more.
 */
export function withFilter(state: SearchState, name: FilterName, value?: string): SearchState {
  const { [name]: _, ...others } = state.selected;
  return { ...state, selected: value ? { ...others, [name]: value } : others };
}

/**
 * The state after another question, which is not narrowed; the same question changes nothing.
 *
 * @param text As it stands in the search box.
 */
export function withQueryText(state: SearchState, text: string): SearchState {
  const query = searched(text);
  return query === state.query ? state : { ...state, query, selected: {} };
}

function searched(text: string): string {
  return text.trim().slice(0, longestQuery).trim();
}
