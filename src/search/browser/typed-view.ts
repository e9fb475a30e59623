import { findPageElement } from '../../reader/page-element.ts';
import type { ParsedQuery, TypedPiece } from '../query/parse-query.ts';
import type { SearchPageMessages } from './page-messages.ts';
import type { Selection } from './url-state.ts';

/** Filters and dates typed into the query, each a button that removes it. */
export class TypedView {
  readonly #list = findPageElement('#search-typed', HTMLElement);
  readonly #messages: SearchPageMessages;
  readonly #onRemove: (piece: TypedPiece) => void;

  constructor(messages: SearchPageMessages, onRemove: (piece: TypedPiece) => void) {
    this.#messages = messages;
    this.#onRemove = onRemove;
  }

  clear(): void {
    this.#list.replaceChildren();
  }

  /** @param selected Selected values, which override typed ones. */
  show({ typed }: ParsedQuery, selected: Selection): void {
    const inForce = typed.filter(({ name }) => !(name in selected));
    this.#list.replaceChildren(...inForce.map((piece) => this.#item(piece)));
  }

  #item(piece: TypedPiece): HTMLLIElement {
    const { typedNames, remove } = this.#messages;
    const value = document.createElement('bdi');
    value.textContent = piece.value;
    const button = document.createElement('button');
    button.type = 'button';
    button.title = remove;
    button.append(`${typedNames[piece.name]}: `, value);
    button.addEventListener('click', () => this.#onRemove(piece));
    const item = document.createElement('li');
    item.append(button);
    return item;
  }
}
