import { findPageElement } from '../reader/page-element.ts';
import type { DeskTexts } from './desk-texts.ts';
import type { Draft } from './draft/draft.ts';

/** Says what is being written: an article, a change of one, or a file on this computer. */
export class HeadingView {
  readonly #heading = findPageElement('.desk-head h1', HTMLElement);
  readonly #lead = findPageElement('.desk-lead', HTMLElement);
  readonly #texts: DeskTexts;
  /** What the page says of a new article. */
  readonly #own: { heading: string; lead: string; title: string };

  constructor(texts: DeskTexts) {
    this.#texts = texts;
    this.#own = {
      heading: this.#heading.textContent,
      lead: this.#lead.textContent,
      title: document.title,
    };
  }

  show({ origin, head }: Pick<Draft, 'origin' | 'head'>): void {
    const { change, edit } = this.#texts;
    const shown = origin === undefined ? this.#own : origin.saved ? edit : change;
    const heading = shown.heading.replace('{title}', () => head.title);
    this.#heading.textContent = heading;
    this.#lead.textContent = shown.lead;
    document.title = this.#own.title.replace(this.#own.heading, () => heading);
  }
}
