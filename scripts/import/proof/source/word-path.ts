import { wordValue } from './word-xml.ts';

/** Parts that count as not there: what a reviewer deleted, and older looks of what is there. */
const hiddenElements = new Set([
  'del',
  'moveFrom',
  'rPrChange',
  'pPrChange',
  'trPrChange',
  'sectPr',
]);

/** Kinds of content whose first version has words; of others the fallback has a picture. */
const readable = /^(?:wps|wpg|wpc|wp14|w14|w15|w16\w*|wne|a14|m)$/;

/** The elements that are open, by their local names, and whether what stands in them is seen. */
export class WordPath {
  readonly #names: string[] = [];
  /** The depth at which something unseen began. */
  #unseenFrom = Number.POSITIVE_INFINITY;
  #isFallbackSeen = false;

  get top(): string | undefined {
    return this.#names.at(-1);
  }

  get isSeen(): boolean {
    return this.#names.length <= this.#unseenFrom;
  }

  has(name: string): boolean {
    return this.#names.includes(name);
  }

  /** Whether the element that begins is seen. */
  open(name: string, raw: string, isEmpty: boolean): boolean {
    if (!isEmpty) this.#names.push(name);
    if (!this.isSeen) return false;
    if (name === 'AlternateContent') this.#isFallbackSeen = false;
    if (isEmpty || !(hiddenElements.has(name) || this.#isOtherVersion(name, raw))) return true;
    this.#unseenFrom = this.#names.length - 1;
    return false;
  }

  /** Whether the element that ends was seen, or was a cell or row that a reviewer deleted. */
  close(name: string): boolean {
    this.#names.pop();
    if (this.#unseenFrom === Number.POSITIVE_INFINITY) return true;
    if (this.#names.length > this.#unseenFrom) return false;
    const isOver = this.#names.length < this.#unseenFrom;
    this.#unseenFrom = Number.POSITIVE_INFINITY;
    return isOver || name === 'tr' || name === 'tc';
  }

  /** Takes all of the innermost open element of a name for not there. */
  hide(name: string): void {
    this.#unseenFrom = this.#names.lastIndexOf(name);
  }

  #isOtherVersion(name: string, raw: string): boolean {
    if (name === 'Fallback') return !this.#isFallbackSeen;
    if (name !== 'Choice') return false;
    this.#isFallbackSeen = !(wordValue(raw, 'requires') ?? '')
      .split(/\s+/)
      .every((each) => each === '' || readable.test(each));
    return this.#isFallbackSeen;
  }
}
