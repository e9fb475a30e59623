import { type FilterName, filterNames } from '../document.ts';
import type { SearchRequest } from './searcher.ts';

/** The selected value of each filter. */
export type Selection = SearchRequest['filters'];

/** The search state, all of it in the page's address. */
export interface SearchState {
  query: string;
  selected: Selection;
  sort: SearchRequest['sort'];
}

/**
 * In UTF-16 units. An Arabic letter takes six characters in an address, and hosts refuse addresses
 * of some thousands.
 */
const longestQuery = 500;

/**
 * Parses the state from an address.
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
    query: normalizeQueryText(parameters.get('q') ?? ''),
    selected: Object.fromEntries(chosen),
    sort: parameters.get('sort') === 'date' ? 'date' : 'relevance',
  };
}

/** Formats the state as an address's query; an empty state gives the empty string. */
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
 * Sets one filter.
 *
 * @param value Nothing or the empty string to reset it.
 */
export function withFilter(state: SearchState, name: FilterName, value?: string): SearchState {
  const { [name]: _, ...others } = state.selected;
  return { ...state, selected: value ? { ...others, [name]: value } : others };
}

/**
 * Sets the query text. A new text resets the filters; the same text changes nothing.
 *
 * @param text As in the search box.
 */
export function withQueryText(state: SearchState, text: string): SearchState {
  const query = normalizeQueryText(text);
  return query === state.query ? state : { ...state, query, selected: {} };
}

function normalizeQueryText(text: string): string {
  return text.trim().slice(0, longestQuery).trim();
}
