import { pageElement } from './page-element.ts';
import { resultItem } from './result-item.ts';
import type { Hit } from './searcher.ts';

/** Rows that stand for results while nobody knows how many there are. */
const waitingRows = 3;
/** Results that a screen holds at once, more or less. */
const atOnce = 5;

/**
 * The list of results, which the page's templates give its shape. The first ones are loaded at
 * once; a blank row holds the place of each other one until it comes near the screen.
 */
export class ResultsView {
  readonly #list = pageElement('#search-results', HTMLOListElement);
  readonly #template = pageElement('#search-result', HTMLTemplateElement);
  readonly #row = pageElement('#search-waiting', HTMLTemplateElement);
  readonly #failure = pageElement('#search-failure', HTMLTemplateElement);
  readonly #hits = new WeakMap<Element, Hit>();
  readonly #near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) void this.#load(target);
    },
    { rootMargin: '600px 0px' },
  );

  /** How many results have a place in the list. */
  length = 0;

  clear(): void {
    this.#near.disconnect();
    this.#list.replaceChildren();
    this.length = 0;
    this.busy = false;
  }

  /** Tells that other results are on their way; these stay until they come. */
  wait(): void {
    if (this.length === 0) {
      const rows = Array.from({ length: waitingRows }, () => this.#blankRow());
      this.#list.replaceChildren(...rows);
    }
    this.busy = true;
  }

  set busy(value: boolean) {
    this.#list.ariaBusy = String(value);
  }

  /**
   * Puts these results in the place of others.
   *
   * @param loaded How many to load before they show.
   * @param isCurrent Asked once they are loaded; false when others are wanted by now.
   */
  async show(hits: readonly Hit[], isCurrent: () => boolean, loaded = atOnce): Promise<void> {
    const rows = document.createDocumentFragment();
    const places = hits.map((hit) => this.#place(hit));
    rows.append(...places);
    await Promise.all(places.slice(0, loaded).map((place) => this.#load(place)));
    if (!isCurrent()) return;
    this.#near.disconnect();
    this.#list.replaceChildren(rows);
    this.#watch(places.slice(loaded));
    this.length = hits.length;
    this.busy = false;
  }

  /** Adds results at the end, and moves the focus to the first of them. */
  async add(hits: readonly Hit[]): Promise<void> {
    const places = hits.map((hit) => this.#place(hit));
    this.#list.append(...places);
    this.length += hits.length;
    const [first, ...others] = places;
    this.#watch(others);
    const link = first && (await this.#load(first));
    link?.focus();
  }

  #blankRow(): HTMLLIElement {
    return pageElement('li', HTMLLIElement, document.importNode(this.#row.content, true));
  }

  #place(hit: Hit): HTMLLIElement {
    const place = this.#blankRow();
    this.#hits.set(place, hit);
    return place;
  }

  #watch(places: readonly Element[]): void {
    for (const place of places) this.#near.observe(place);
  }

  async #load(place: Element): Promise<HTMLAnchorElement | undefined> {
    const hit = this.#hits.get(place);
    this.#near.unobserve(place);
    if (!hit) return undefined;
    try {
      const { item, link } = resultItem(this.#template, await hit.load());
      place.replaceWith(item);
      return link;
    } catch (error) {
      console.error(error);
      this.#fail(place);
      return undefined;
    }
  }

  /** The rows that failed are together: the style shows the first one's message alone. */
  #fail(place: Element): void {
    place.classList.add('failed');
    place.replaceChildren(document.importNode(this.#failure.content, true));
    place.removeAttribute('aria-hidden');
    place.querySelector('button')?.addEventListener('click', () => {
      for (const failed of this.#list.querySelectorAll('.failed')) void this.#load(failed);
    });
  }
}
