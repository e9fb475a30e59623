import { parseQuery } from '../query/parse-query.ts';
import { type Answer, createSearcher, type Searcher } from './searcher.ts';
import type { SearchState } from './url-state.ts';

/** Opens the search at the first question, and anew once it has failed. */
export class SearcherSource {
  readonly #folder: string;
  #opened: Promise<Searcher> | undefined;

  /** @param folder Address of the index's folder, such as `/pagefind/`. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** @throws As `createSearcher`. */
  open(): Promise<Searcher> {
    this.#opened ??= createSearcher(this.#folder);
    return this.#opened;
  }

  /**
   * Searches for what is asked.
   *
   * @param unfinished The last word is still being typed; if it finds nothing, it may be mistyped
   *   as well, and is searched as if it were whole.
   * @throws As `createSearcher`.
   */
  async answer({ query, selected, sort }: SearchState, unfinished: boolean): Promise<Answer> {
    const searcher = await this.open();
    const request = { query: parseQuery(query), filters: selected, sort };
    const answer = await searcher.search({ ...request, unfinished });
    return unfinished && answer.total === 0
      ? searcher.search({ ...request, unfinished: false })
      : answer;
  }

  /** After a failure, or a deploy that took the index's files away: the next search opens it anew. */
  forget(): void {
    this.#opened = undefined;
  }
}
