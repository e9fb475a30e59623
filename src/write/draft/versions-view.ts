import { formatMoment } from '../../arabic/dates.ts';
import { count } from '../../arabic/plural.ts';
import { countWords } from '../../arabic/words.ts';
import { findPageElement } from '../../reader/page-element.ts';
import type { DatePolicy } from '../../settings/site-settings.ts';
import { createElement } from '../create-element.ts';
import type { DeskTexts } from '../desk-texts.ts';
import type { Draft } from './draft.ts';
import type { OpenDraft } from './open-draft.ts';

/** Lists the earlier states of the open draft, and brings one back. */
export class VersionsView {
  readonly #fold = findPageElement('#desk-versions', HTMLDetailsElement);
  readonly #list = findPageElement('#desk-version-list', HTMLUListElement);
  readonly #open: OpenDraft;
  readonly #texts: DeskTexts;
  readonly #dates: DatePolicy;

  constructor(open: OpenDraft, texts: DeskTexts, dates: DatePolicy) {
    this.#open = open;
    this.#texts = texts;
    this.#dates = dates;
    // Read when they are looked at: each holds a whole draft.
    this.#fold.addEventListener('toggle', () => void this.#show());
    open.addEventListener('open', () => void this.#show());
  }

  async #show(): Promise<void> {
    if (!this.#fold.open) return;
    const versions = await this.#open.listVersions();
    const items = versions.map((version) => this.#createItem(version));
    const none = createElement('li', {}, this.#texts.versions.none);
    this.#list.replaceChildren(...(items.length === 0 ? [none] : items));
  }

  #createItem(version: Draft): HTMLLIElement {
    const { versions } = this.#texts;
    const time = formatMoment(new Date(version.changed), this.#dates);
    const length = count(countWords(version.body), versions.words, this.#dates.digits);
    const text = createElement('span', {}, time, ' · ', length);
    const label = versions.restoreLabel.replace('{time}', () => time);
    const restore = createElement(
      'button',
      { type: 'button', 'aria-label': label },
      versions.restore,
    );
    restore.addEventListener('click', () => void this.#open.restore(version));
    return createElement('li', {}, text, restore);
  }
}
