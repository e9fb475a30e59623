/** The ways to narrow a search; article pages declare their values under these names. */
export const filterNames = ['section', 'tag', 'author', 'year'] as const;

export type FilterName = (typeof filterNames)[number];

/** The value chosen of each filter. */
export type Selection = Readonly<Partial<Record<FilterName, string>>>;

/** What is asked; all of it stands in the page's address. */
export interface SearchState {
  query: string;
  selected: Selection;
}

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
    query: (parameters.get('q') ?? '').trim(),
    selected: Object.fromEntries(chosen),
  };
}

/** What is asked as an address's query; the empty string when nothing is. */
export function writeState({ query, selected }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  for (const name of filterNames) {
    const value = selected[name];
    if (value !== undefined) parameters.set(name, value);
  }
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/**
 * The state with another value of one filter.
 *
 * @param value Nothing, or the empty string, to narrow by it no more.
 */
export function narrowed(state: SearchState, name: FilterName, value?: string): SearchState {
  const { [name]: _, ...others } = state.selected;
  return { ...state, selected: value ? { ...others, [name]: value } : others };
}

/** A new question, not narrowed. */
export function asked(query: string): SearchState {
  return { query: query.trim(), selected: {} };
}
