import type { FlowBlock } from '../flow-token.ts';
import { blockElements, closedBy, scopes } from './html-elements.ts';
import type { ListNumbers } from './list-numbers.ts';

/** An element that is open, with what stood around it. */
export interface OpenElement {
  name: string;
  block: FlowBlock;
  href: string | undefined;
  isHidden: boolean;
  isPre: boolean;
  zone: string | undefined;
  /** Of an ordered list. */
  list?: ListNumbers | undefined;
}

/** The elements that are open, outermost first, closed as HTML closes them. */
export class OpenElements {
  readonly #open: OpenElement[] = [];
  readonly #counts = new Map<string, number>();
  readonly #closed: (element: OpenElement) => void;

  /** @param closed Is called with each element as it closes. */
  constructor(closed: (element: OpenElement) => void) {
    this.#closed = closed;
  }

  get top(): OpenElement | undefined {
    return this.#open.at(-1);
  }

  get list(): OpenElement | undefined {
    return this.#open.findLast(({ name }) => name === 'ol' || name === 'ul');
  }

  has(name: string): boolean {
    return (this.#counts.get(name) ?? 0) > 0;
  }

  push(element: OpenElement): void {
    this.#open.push(element);
    this.#counts.set(element.name, (this.#counts.get(element.name) ?? 0) + 1);
  }

  /** Closes the innermost element of a name with all inside of it; there has to be one. */
  close(name: string): void {
    while (this.#pop() !== name);
  }

  closeAll(): void {
    while (this.#open.length > 0) this.#pop();
  }

  /** Closes what ends where an element of this name begins. */
  closeImplied(name: string): void {
    if (this.top?.name === 'p' && blockElements.has(name)) this.#pop();
    const names = closedBy[name];
    if (!names) return;
    for (let index = this.#open.length - 1; index >= 0; index -= 1) {
      const open = this.#open[index]?.name ?? '';
      if (names.has(open)) {
        while (this.#open.length > index) this.#pop();
        return;
      }
      if (scopes.has(open)) return;
    }
  }

  #pop(): string | undefined {
    const element = this.#open.pop();
    if (!element) return undefined;
    this.#counts.set(element.name, (this.#counts.get(element.name) ?? 1) - 1);
    element.list?.end();
    this.#closed(element);
    return element.name;
  }
}
