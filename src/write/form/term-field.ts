import { findPageElement } from '../../reader/page-element.ts';
import type { Term } from '../../schema/term.ts';
import { createElement } from '../create-element.ts';
import { findTerm, findTermBesideArticle } from './find-term.ts';

interface TermFieldTexts {
  /** `{name}` is what is removed. */
  remove: string;
  proposed: string;
  /** `{name}` is a known one that the writer may have meant. */
  takeKnown: string;
}

/** What becomes of a name that differs from a known one in ال alone. */
export type NearName = 'is-known' | 'offers-known';

/** A field of names from a vocabulary; the writer may propose others. */
export class TermField {
  readonly #list: HTMLUListElement;
  readonly #input: HTMLInputElement;
  readonly #datalist: HTMLDataListElement;
  readonly #terms: Term[] = [];
  #texts: TermFieldTexts;
  readonly #hint: HTMLElement;
  readonly #near: NearName;
  readonly #onChange: () => void;
  #values: string[] = [];

  /** @param field The element with the list of chosen names and the box for another. */
  constructor(
    field: HTMLElement,
    terms: readonly Term[],
    texts: TermFieldTexts,
    near: NearName,
    onChange: () => void,
  ) {
    this.#list = findPageElement('.desk-tokens', HTMLUListElement, field);
    this.#input = findPageElement('input', HTMLInputElement, field);
    this.#texts = texts;
    this.#near = near;
    this.#onChange = onChange;
    this.#hint = findPageElement(':scope > small', HTMLElement, field);
    this.#datalist = findPageElement('datalist', HTMLDataListElement, field);
    this.addTerms(terms);
    this.#input.addEventListener('keydown', (event) => {
      // The keyboard's own: it takes a suggestion.
      if (event.isComposing) return;
      if (event.key === 'Enter') {
        event.preventDefault();
        this.#take();
      } else if (event.key === 'Backspace' && this.#input.value === '') {
        this.#remove(this.#values.length - 1);
      }
    });
    this.#input.addEventListener('input', (event) => {
      const isComposing = event instanceof InputEvent && event.isComposing;
      if (!isComposing && /[,،]/.test(this.#input.value)) this.#take();
    });
    this.#input.addEventListener('change', () => this.#take());
  }

  /** Says otherwise what becomes of a name that the vocabulary does not have. */
  setTexts({ hint, proposed }: { hint: string; proposed: string }): void {
    this.#hint.textContent = hint;
    this.#texts = { ...this.#texts, proposed };
    this.#show();
  }

  /** Identifiers, and names that the vocabulary does not have. */
  get values(): readonly string[] {
    return this.#values;
  }

  set values(values: readonly string[]) {
    this.#values = [...values];
    this.#show();
  }

  /** Takes terms that were added to the vocabulary. */
  addTerms(terms: readonly Term[]): void {
    this.#terms.push(...terms);
    this.#datalist.append(...terms.map(({ label }) => createElement('option', { value: label })));
  }

  #take(): void {
    const names = this.#input.value.split(/[,،]/).map((name) => name.trim());
    this.#input.value = '';
    const added = names
      .filter((name) => name !== '')
      .map((name) => this.#findKnown(name)?.id ?? name)
      .filter((value) => !this.#values.includes(value));
    if (added.length === 0) return;
    this.#values.push(...added);
    this.#show();
    this.#onChange();
  }

  #findKnown(name: string): Term | undefined {
    const known = findTerm(this.#terms, name);
    return (
      known ?? (this.#near === 'is-known' ? findTermBesideArticle(this.#terms, name) : undefined)
    );
  }

  #replace(at: number, id: string): void {
    this.#values = [...new Set(this.#values.with(at, id))];
    this.#show();
    this.#input.focus();
    this.#onChange();
  }

  /** Marks a name that the vocabulary does not have, and offers the one that it may be. */
  #createMarks(name: string, at: number): HTMLElement[] {
    const mark = createElement('small', {}, this.#texts.proposed);
    const near = findTermBesideArticle(this.#terms, name);
    if (!near) return [mark];
    const text = this.#texts.takeKnown.replace('{name}', () => near.label);
    const button = createElement('button', { type: 'button', class: 'desk-known' }, text);
    button.addEventListener('click', () => this.#replace(at, near.id));
    return [mark, button];
  }

  #remove(at: number): void {
    if (this.#values[at] === undefined) return;
    this.#values.splice(at, 1);
    this.#show();
    this.#input.focus();
    this.#onChange();
  }

  #show(): void {
    this.#list.replaceChildren(
      ...this.#values.map((value, at) => {
        const known = this.#terms.find(({ id }) => id === value);
        const label = known?.label ?? value;
        const button = createElement(
          'button',
          { type: 'button', 'aria-label': this.#texts.remove.replace('{name}', () => label) },
          '×',
        );
        button.addEventListener('click', () => this.#remove(at));
        const name = createElement('bdi', {}, label);
        const marks = known ? [] : this.#createMarks(value, at);
        return createElement('li', {}, name, ...marks, button);
      }),
    );
  }
}
