/** A growable list of 32-bit integers, four bytes each. */
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

  /** The values so far; the view may be outdated after the next `push`. */
  get values(): Int32Array {
    return this.#values.subarray(0, this.length);
  }
}
