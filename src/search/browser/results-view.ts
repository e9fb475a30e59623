import { findPageElement } from '../../reader/page-element.ts';
import { createResultItem } from './result-item.ts';
import type { Hit } from './searcher.ts';

/** Placeholder rows while the number of results is unknown. */
const waitingRows = 3;
/** Approximate number of results on one screen. */
const atOnce = 5;

/**
 * The list of results, rendered from the page's templates. The first results load at once; every
 * other one has a placeholder row and is lazy loaded near the viewport.
 */
export class ResultsView {
  readonly #list = findPageElement('#search-results', HTMLOListElement);
  readonly #template = findPageElement('#search-result', HTMLTemplateElement);
  readonly #row = findPageElement('#search-waiting', HTMLTemplateElement);
  readonly #failure = findPageElement('#search-failure', HTMLTemplateElement);
  readonly #hits = new WeakMap<Element, Hit>();
  readonly #near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) void this.#load(target);
    },
    { rootMargin: '600px 0px' },
  );

  /** Number of results in the list, placeholders included. */
  length = 0;

  clear(): void {
    this.#near.disconnect();
    this.#list.replaceChildren();
    this.length = 0;
    this.busy = false;
  }

  /** Marks the list as busy; the old results stay until new ones arrive. */
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
   * Replaces the results.
   *
   * @param loaded Number of results to load before they show.
   * @param isCurrent Called after loading; false when a newer search has started.
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

  /** Appends results, and moves the focus to the first of them. */
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
    return findPageElement('li', HTMLLIElement, document.importNode(this.#row.content, true));
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
      const { item, link } = createResultItem(this.#template, await hit.load());
      place.replaceWith(item);
      return link;
    } catch (error) {
      console.error(error);
      this.#fail(place);
      return undefined;
    }
  }

  /** Failed rows are grouped: the style shows the first one's message only. */
  #fail(place: Element): void {
    place.classList.add('failed');
    place.replaceChildren(document.importNode(this.#failure.content, true));
    place.removeAttribute('aria-hidden');
    place.querySelector('button')?.addEventListener('click', () => {
      for (const failed of this.#list.querySelectorAll('.failed')) void this.#load(failed);
    });
  }
}
