import { findPageElement } from '../../reader/page-element.ts';
import { formatResultCount, type SearchPageMessages } from './page-messages.ts';
import { writeState } from './url-state.ts';

/** What the status line says about an answer. */
export interface Outcome {
  total: number;
  /** The query. */
  query: string;
  /** The query that was searched instead, if any. */
  changed: string | undefined;
  /** A suggested query. */
  suggestion: string | undefined;
  /** The query that requires the quoted phrases, if it has some. */
  requiring: string | undefined;
}

/**
 * The status line, announced by screen readers, and below it the page's `#search-ways`, links to
 * all articles for when nothing is found.
 */
export class StatusView {
  readonly #line = findPageElement('#search-status', HTMLElement);
  readonly #ways = findPageElement('#search-ways', HTMLElement);
  readonly #hint = findPageElement('#search-hint', HTMLElement);
  readonly #messages: SearchPageMessages;
  readonly #onSearch: (query: string) => void;

  /** @param onSearch Called with the suggested query that the reader accepts. */
  constructor(messages: SearchPageMessages, onSearch: (query: string) => void) {
    this.#messages = messages;
    this.#onSearch = onSearch;
  }

  /**
   * Moves the focus here before the pressed element disappears; the status will announce the
   * outcome.
   */
  focus(): void {
    this.#line.focus();
  }

  idle(): void {
    this.#say([], true);
  }

  loading(): void {
    this.#say([this.#messages.loading], false);
  }

  showOutcome({ total, query, changed, suggestion, requiring }: Outcome): void {
    const { changed: insteadOf, none, suggestion: meant, demand } = this.#messages;
    const found =
      total > 0 ? [formatResultCount(total, this.#messages)] : formatWithQuery(none, query);
    this.#say(
      [
        ...(changed === undefined ? [] : [...this.#offer(insteadOf, changed), ' ']),
        ...found,
        ...(suggestion === undefined ? [] : [' ', ...this.#offer(meant, suggestion)]),
        ...(requiring === undefined || total === 0 ? [] : [' ', this.#link(demand, requiring)]),
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

  /** Formats a message whose `{query}` is a link that searches for it. */
  #offer(message: string, query: string): (string | Node)[] {
    return formatWithQuery(message, query, this.#link(query, query));
  }

  /** Creates a link that searches for a query. */
  #link(text: string, query: string): HTMLAnchorElement {
    const link = document.createElement('a');
    link.textContent = text;
    link.href = writeState({ query, selected: {}, sort: 'relevance' });
    link.addEventListener('click', (event) => {
      // A modified click opens a new tab or window as with any link.
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

/** Formats a message with the query, isolated from its direction, for `{query}`. */
function formatWithQuery(
  message: string,
  query: string,
  place: HTMLElement = document.createElement('bdi'),
): (string | Node)[] {
  const [before = '', after = ''] = message.split('{query}');
  place.dir = 'auto';
  place.textContent = query;
  return [before, place, after];
}
