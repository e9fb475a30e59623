import type { FlowBlock } from '../flow-token.ts';

/** Numbers the items of an ordered list as browsers do (HTML, "The li element", ordinal values). */
export class ListNumbers {
  readonly #step: 1 | -1;
  readonly #start: number | undefined;
  /** Items before the first one that says its number. */
  readonly #open: FlowBlock[] = [];
  #count = 0;
  #next: number | undefined;

  constructor(attributes: ReadonlyMap<string, string>) {
    this.#step = attributes.has('reversed') ? -1 : 1;
    this.#start = wholeNumber(attributes.get('start')) ?? (this.#step === 1 ? 1 : undefined);
    this.#next = this.#start;
  }

  /** Gives the next item its number, its own where it has one. */
  take(item: FlowBlock, ownValue: string | undefined): void {
    this.#count += 1;
    const number = wholeNumber(ownValue) ?? this.#next;
    if (number === undefined) {
      this.#open.push(item);
      return;
    }
    item.number = number;
    this.#next = number + this.#step;
  }

  /** A list that counts down begins at the number of its items, which is known at its end. */
  end(): void {
    for (const [index, item] of this.#open.entries()) item.number = this.#count - index;
  }
}

function wholeNumber(value: string | undefined): number | undefined {
  return value !== undefined && /^\s*[-+]?\d+/.test(value) ? Number.parseInt(value, 10) : undefined;
}
