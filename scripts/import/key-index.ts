import { createHash } from 'node:crypto';

/**
 * Finds files by any of their keys. A million articles have three million keys; each is stored as
 * a number of 48 bits (a digest), and each path once.
 */
export class KeyIndex {
  readonly #files: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #byKey = new Map<number, number | number[]>();

  /** Finds the files that have a key, in insertion order. */
  filesWith(key: string): string[] {
    return [this.#byKey.get(digestOf(key)) ?? []]
      .flat()
      .flatMap((number) => this.#files[number] ?? []);
  }

  add(file: string, keys: readonly string[]): void {
    const number = this.#numberOf(file);
    for (const key of keys) {
      const digest = digestOf(key);
      const found = this.#byKey.get(digest);
      if (found === undefined) this.#byKey.set(digest, number);
      else if (![found].flat().includes(number)) this.#byKey.set(digest, [found, number].flat());
    }
  }

  remove(file: string, keys: readonly string[]): void {
    const number = this.#numbers.get(file);
    for (const key of keys) {
      const digest = digestOf(key);
      const rest = [this.#byKey.get(digest) ?? []].flat().filter((other) => other !== number);
      const [only, ...others] = rest;
      if (only === undefined) this.#byKey.delete(digest);
      else this.#byKey.set(digest, others.length > 0 ? rest : only);
    }
  }

  #numberOf(file: string): number {
    const known = this.#numbers.get(file);
    if (known !== undefined) return known;
    this.#files.push(file);
    this.#numbers.set(file, this.#files.length - 1);
    return this.#files.length - 1;
  }
}

function digestOf(key: string): number {
  return createHash('sha256').update(key).digest().readUIntBE(0, 6);
}
