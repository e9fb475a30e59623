/** A list of 32-bit integers that grows, in four bytes each. */
export class GrowingIntegers {
  #values = new Int32Array(1 << 14);
  length = 0;

  push(value: number): void {
    if (this.length === this.#values.length) {
      const larger = new Int32Array(2 * this.#values.length);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.length++] = value;
  }

  /** The values so far; a view that the next `push` may leave behind. */
  get values(): Int32Array {
    return this.#values.subarray(0, this.length);
  }
}
