/**
 * Many short lists of numbers, flattened; as arrays, a hundred thousand of them are slow to
 * deserialize.
 */
export interface NumberLists {
  /** Start index of each list; then the end of the last one. */
  starts: Int32Array;
  numbers: Int32Array;
}

/** Returns one of the lists. */
export function getList({ starts, numbers }: NumberLists, at: number): Int32Array {
  return numbers.subarray(starts[at], starts[at + 1]);
}

/** Builds the lists one after another. */
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
