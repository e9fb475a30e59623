/** Many short lists of numbers; as arrays, a hundred thousand of them take longer to read than to use. */
export interface NumberLists {
  /** Where each list begins; after the last one, where it ends. */
  starts: Int32Array;
  numbers: Int32Array;
}

/** One of the lists. */
export function listAt({ starts, numbers }: NumberLists, at: number): Int32Array {
  return numbers.subarray(starts[at], starts[at + 1]);
}

/** Puts lists together, one after another. */
export class NumberListsBuilder {
  readonly #starts: number[] = [0];
  readonly #numbers: number[] = [];

  push(list: Iterable<number>): void {
    for (const number of list) this.#numbers.push(number);
    this.#starts.push(this.#numbers.length);
  }

  build(): NumberLists {
    return { starts: Int32Array.from(this.#starts), numbers: Int32Array.from(this.#numbers) };
  }
}
