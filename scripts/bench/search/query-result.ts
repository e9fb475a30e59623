/** A piece of text as a result shows it. */
export interface ShownPart {
  text: string;
  marked: boolean;
}

/** One result as it is shown. */
export interface Shown {
  /** The article's address. */
  url: string;
  title: readonly ShownPart[];
  /** The excerpt, and those of results inside the article. */
  excerpts: readonly (readonly ShownPart[])[];
}

/** What a client in the browser tells of one query. */
export interface QueryResult {
  /** How many articles were found. */
  total: number;
  /** The first ten. */
  shown: Shown[];
  /** Milliseconds until the first result could be shown, or until it was clear that there is none. */
  firstMs: number;
  /** The query that was searched instead, where it was. */
  changed?: string | undefined;
  /** A query that was offered beside. */
  suggestion?: string | undefined;
}

/** What every client module gives to the bench. */
export interface ClientModule {
  /**
   * Searches, and loads the first ten results.
   *
   * @param started `performance.now()` when the reader asked, perhaps before this module was loaded.
   */
  ask(query: string, started: number): Promise<QueryResult>;
}

/** How many results a page of results shows. */
export const firstPageSize = 10;
