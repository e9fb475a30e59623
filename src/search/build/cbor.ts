const encoder = new TextEncoder();

/** Major types of RFC 8949, section 3.1, in the upper three bits. */
const major = { unsigned: 0, negative: 1, text: 3, array: 4 } as const;

/**
 * Writes the CBOR types (RFC 8949) that Pagefind's files use: integers, texts, and arrays of known
 * length.
 */
export class CborWriter {
  #bytes = new Uint8Array(1 << 16);
  /** Bytes written so far. */
  length = 0;

  /** Begins an array; the next `length` items belong to it. */
  array(length: number): this {
    return this.#head(major.array, length);
  }

  /** @param value An integer from -2³² to 2³² - 1. */
  integer(value: number): this {
    return value < 0 ? this.#head(major.negative, -1 - value) : this.#head(major.unsigned, value);
  }

  text(value: string): this {
    const bytes = encoder.encode(value);
    this.#head(major.text, bytes.length);
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.length);
    this.length += bytes.length;
    return this;
  }

  /** Returns the bytes written so far, and resets the writer. */
  take(): Uint8Array {
    const written = this.#bytes.slice(0, this.length);
    this.length = 0;
    return written;
  }

  #head(type: number, value: number): this {
    this.#reserve(5);
    const bytes = this.#bytes;
    const kind = type << 5;
    if (value < 24) {
      bytes[this.length++] = kind | value;
    } else if (value < 0x100) {
      bytes[this.length++] = kind | 24;
      bytes[this.length++] = value;
    } else if (value < 0x10000) {
      bytes[this.length++] = kind | 25;
      bytes[this.length++] = value >>> 8;
      bytes[this.length++] = value;
    } else {
      bytes[this.length++] = kind | 26;
      bytes[this.length++] = value >>> 24;
      bytes[this.length++] = value >>> 16;
      bytes[this.length++] = value >>> 8;
      bytes[this.length++] = value;
    }
    return this;
  }

  #reserve(length: number): void {
    if (this.length + length <= this.#bytes.length) return;
    const larger = new Uint8Array(2 * (this.#bytes.length + length));
    larger.set(this.#bytes.subarray(0, this.length));
    this.#bytes = larger;
  }
}
