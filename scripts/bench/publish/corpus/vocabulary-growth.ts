import type { SeededRandom } from './seeded-random.ts';
import { textWords } from './text-words.ts';

/**
 * Heaps' exponent: of n running words, about K·n^β are different. 0.54 is what the two collections
 * have together over their last doubling, from 4 to 8 million words (2026-11, shuffled).
 */
const exponent = 0.54;

/**
 * Follows how many different words a growing collection has, and coins new ones where recombined
 * sentences would let the growth stop. Coined words are heads of real words on tails of others,
 * as most new words of a real collection are names and compounds: `طرابلس` + `القيروان` → `طرابروان`.
 */
export class VocabularyGrowth {
  readonly #words = new Set<string>();
  #running = 0;
  /** K: set by the last real text. */
  #factor = 0;

  /** Different words so far. */
  get size(): number {
    return this.#words.size;
  }

  /** Takes in a real text, which sets what is expected of those that follow. */
  learn(text: string): void {
    this.#count(text);
    this.#factor = this.#words.size / this.#running ** exponent;
  }

  /**
   * Puts new words in the place of some of a text's, as many as the law wants by now.
   *
   * @param sentences Sentences used before.
   * @returns The same sentences, mostly.
   */
  renew(sentences: readonly string[], random: SeededRandom): string[] {
    const renewed = [...sentences];
    for (const sentence of sentences) this.#count(sentence);
    const wanted = this.#factor * this.#running ** exponent - this.#words.size;
    for (let count = 0; count < wanted; count += 1) {
      const place = random.below(renewed.length);
      const sentence = renewed[place];
      const word = sentence && random.pick(textWords(sentence));
      if (!sentence || !word) continue;
      const coined = this.#coin(word, random.pick(textWords(random.pick(sentences))), random);
      if (coined) renewed[place] = sentence.replace(word, () => coined);
    }
    return renewed;
  }

  #count(text: string): void {
    for (const word of textWords(text)) {
      this.#words.add(word);
      this.#running += 1;
    }
  }

  /** Two words joined, longer parts of them where the shorter ones make a known word. */
  #coin(first: string, second: string, random: SeededRandom): string | undefined {
    for (let length = 2 + random.below(2); length <= first.length + second.length; length += 1) {
      const coined = first.slice(0, length) + second.slice(-length);
      if (this.#words.has(coined)) continue;
      this.#words.add(coined);
      return coined;
    }
    return undefined;
  }
}
