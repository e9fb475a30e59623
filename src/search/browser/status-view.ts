import { isolatePlain } from '../../arabic/bidi.ts';
import { count } from '../../arabic/plural.ts';
import { pageElement } from './page-element.ts';
import type { SearchPageMessages } from './page-messages.ts';

/**
 * The line that says how the search went, read out by screen readers, and beside it the page's
 * `#search-none`, which leads to the archive and the tags when nothing was found.
 */
export class StatusView {
  readonly #line = pageElement('#search-status', HTMLElement);
  readonly #none = pageElement('#search-none', HTMLElement);
  readonly #messages: SearchPageMessages;

  constructor(messages: SearchPageMessages) {
    this.#messages = messages;
  }

  idle(): void {
    this.#say('');
  }

  loading(): void {
    this.#say(this.#messages.loading);
  }

  /** @param changed What was searched instead of the query, if not the query. */
  found(total: number, changed: string | undefined): void {
    this.#say(count(total, this.#messages.results, this.#messages.digits));
    if (changed === undefined) return;
    const instead = document.createElement('span');
    instead.className = 'search-changed';
    instead.textContent = filled(this.#messages.changed, changed);
    this.#line.prepend(instead, ' ');
  }

  nothing(query: string): void {
    this.#say(filled(this.#messages.none, query), true);
  }

  noIndex(): void {
    this.#say(this.#messages.noIndex);
  }

  failed(onRetry: () => void): void {
    this.#say(this.#messages.failed);
    const retry = document.createElement('button');
    retry.type = 'button';
    retry.className = 'search-retry';
    retry.textContent = this.#messages.retry;
    retry.addEventListener('click', onRetry);
    this.#line.append(' ', retry);
  }

  #say(text: string, nothingFound = false): void {
    this.#line.textContent = text;
    this.#none.hidden = !nothingFound;
  }
}

function filled(message: string, query: string): string {
  return message.replaceAll('{query}', () => isolatePlain(query));
}
