import { pageElement } from './page-element.ts';
import { formatResultCount, type SearchPageMessages } from './page-messages.ts';
import { writeState } from './url-state.ts';

/** What is said of an answer besides its results. */
export interface Outcome {
  total: number;
  /** What was asked. */
  query: string;
  /** What was searched instead, if not the query. */
  changed: string | undefined;
  /** What may have been meant. */
  suggestion: string | undefined;
  /** The query that demands the quoted words of a sentence, where it has some. */
  demanding: string | undefined;
}

/**
 * The line that says how the search went, read out by screen readers, and below it the page's
 * `#search-ways`, which lead to every article where no result does.
 */
export class StatusView {
  readonly #line = pageElement('#search-status', HTMLElement);
  readonly #ways = pageElement('#search-ways', HTMLElement);
  readonly #hint = pageElement('#search-hint', HTMLElement);
  readonly #messages: SearchPageMessages;
  readonly #onSearch: (query: string) => void;

  /** @param onSearch Told a query that the reader accepts in place of the one that was asked. */
  constructor(messages: SearchPageMessages, onSearch: (query: string) => void) {
    this.#messages = messages;
    this.#onSearch = onSearch;
  }

  /** For who has pressed what will go: from here on the page tells what comes of it. */
  focus(): void {
    this.#line.focus();
  }

  idle(): void {
    this.#say([], true);
  }

  loading(): void {
    this.#say([this.#messages.loading], false);
  }

  answered({ total, query, changed, suggestion, demanding }: Outcome): void {
    const { changed: insteadOf, none, suggestion: meant, demand } = this.#messages;
    const found = total > 0 ? [formatResultCount(total, this.#messages)] : filled(none, query);
    this.#say(
      [
        ...(changed === undefined ? [] : [...this.#offer(insteadOf, changed), ' ']),
        ...found,
        ...(suggestion === undefined ? [] : [' ', ...this.#offer(meant, suggestion)]),
        ...(demanding === undefined || total === 0 ? [] : [' ', this.#link(demand, demanding)]),
      ],
      total === 0,
    );
    this.#hint.hidden = total > 0;
  }

  noIndex(): void {
    this.#say([this.#messages.noIndex], true);
  }

  failed(onRetry: () => void): void {
    const retry = document.createElement('button');
    retry.type = 'button';
    retry.className = 'search-retry';
    retry.textContent = this.#messages.retry;
    retry.addEventListener('click', () => {
      this.focus();
      onRetry();
    });
    const { failed, offline } = this.#messages;
    this.#say([navigator.onLine ? failed : offline, ' ', retry], true);
  }

  /** A sentence whose `{query}` is a link that searches for it. */
  #offer(message: string, query: string): (string | Node)[] {
    return filled(message, query, this.#link(query, query));
  }

  /** A link that searches for a query. */
  #link(text: string, query: string): HTMLAnchorElement {
    const link = document.createElement('a');
    link.textContent = text;
    link.href = writeState({ query, selected: {}, sort: 'relevance' });
    link.addEventListener('click', (event) => {
      // In a new tab or window it opens as any link does.
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      this.#onSearch(query);
    });
    return link;
  }

  #say(content: readonly (string | Node)[], isNothingFound: boolean): void {
    this.#line.replaceChildren(...content);
    this.#ways.hidden = !isNothingFound;
    this.#hint.hidden = true;
  }
}

/** A message with the query, whatever its direction, in the place of `{query}`. */
function filled(
  message: string,
  query: string,
  place: HTMLElement = document.createElement('bdi'),
): (string | Node)[] {
  const [before = '', after = ''] = message.split('{query}');
  place.dir = 'auto';
  place.textContent = query;
  return [before, place, after];
}
