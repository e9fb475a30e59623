const decoder = new TextDecoder();

/** Reads the CBOR types (RFC 8949) that Pagefind's files use, one item after another. */
export class CborReader {
  readonly #bytes: Uint8Array;
  #at: number;

  /** @param at Offset of the first item, in bytes. */
  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes;
    this.#at = at;
  }

  /** Reads the length of an array, or a non-negative integer. */
  number(): number {
    return this.#argument(this.#byte());
  }

  /** Reads a delta-encoded array and appends its decoded values to a list. */
  sums(list: number[]): void {
    let sum = 0;
    for (let left = this.number(); left > 0; left--) {
      sum += this.number();
      list.push(sum);
    }
  }

  integer(): number {
    const head = this.#byte();
    const value = this.#argument(head);
    return head >> 5 === 1 ? -1 - value : value;
  }

  text(): string {
    const length = this.number();
    this.#at += length;
    return decoder.decode(this.#bytes.subarray(this.#at - length, this.#at));
  }

  /** Skips a text, and returns whether it equals this one (UTF-8). */
  isText(text: Uint8Array): boolean {
    const length = this.number();
    const start = this.#at;
    this.#at += length;
    return length === text.length && text.every((byte, at) => byte === this.#bytes[start + at]);
  }

  /** Skips this many items. */
  skip(items = 1): void {
    for (let left = items; left > 0; left--) {
      const head = this.#byte();
      const value = this.#argument(head);
      if (head >> 5 === 4) left += value;
      if (head >> 5 === 3) this.#at += value;
    }
  }

  #byte(): number {
    return this.#bytes[this.#at++] ?? 0;
  }

  #argument(head: number): number {
    const kind = head & 31;
    if (kind < 24) return kind;
    let value = 0;
    for (let left = 1 << (kind - 24); left > 0; left--) value = value * 256 + this.#byte();
    return value;
  }
}
