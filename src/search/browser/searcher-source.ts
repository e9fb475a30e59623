import { parseQuery } from '../query/parse-query.ts';
import { type Answer, createSearcher, type Searcher } from './searcher.ts';
import type { SearchState } from './url-state.ts';

/** Opens the search at the first query, and again after a failure. */
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
   * Answers a query.
   *
   * @param unfinished Whether the last word is still being typed. If it has no match, it is
   *   searched again as a complete word, which may be mistyped.
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

  /**
   * Resets after a failure, or after a deploy that removed the index's files; the next search opens
   * the index again.
   */
  reset(): void {
    this.#opened = undefined;
  }
}
