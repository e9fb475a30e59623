import { sortedByCodePoints } from '../code-point-order.ts';
import { GrowingIntegers } from './growing-integers.ts';

/** One term in one document. */
export interface Posting {
  /** The document's number in its bundle. */
  document: number;
  /** Where the term stands in the text, ascending, as `documentTerms` counts. */
  positions: readonly number[];
  /** Whether it stands in the title. */
  isInTitle: boolean;
}

/** Stands for the title where other entries have a position. */
const title = -1;

/**
 * An inverted index in the making: every term of every document, in the order they come, in three
 * integers each; sorted by term at the end (Manning, Raghavan and Schütze, "Introduction to
 * Information Retrieval", 4.2, for one block).
 */
export class Postings {
  readonly #numbers = new Map<string, number>();
  readonly #terms = new GrowingIntegers();
  readonly #documents = new GrowingIntegers();
  readonly #places = new GrowingIntegers();

  /** Documents are added one after another, in the order of their numbers. */
  addTitleTerm(term: string, document: number): void {
    this.#add(term, document, title);
  }

  addBodyTerm(term: string, document: number, position: number): void {
    this.#add(term, document, position);
  }

  #add(term: string, document: number, place: number): void {
    let number = this.#numbers.get(term);
    if (number === undefined) {
      number = this.#numbers.size;
      this.#numbers.set(term, number);
    }
    this.#terms.push(number);
    this.#documents.push(document);
    this.#places.push(place);
  }

  /** Each term with its documents, terms in the order of code points. */
  *byTerm(): Generator<readonly [term: string, postings: readonly Posting[]]> {
    const { entries, starts } = this.#sorted();
    const [documents, places] = [this.#documents.values, this.#places.values];
    for (const term of sortedByCodePoints(this.#numbers.keys())) {
      const number = this.#numbers.get(term) ?? 0;
      const postings: (Posting & { positions: number[] })[] = [];
      let last: (typeof postings)[number] | undefined;
      for (let at = starts[number] ?? 0; at < (starts[number + 1] ?? 0); at++) {
        const entry = entries[at] ?? 0;
        const document = documents[entry] ?? 0;
        if (last?.document !== document) {
          last = { document, positions: [], isInTitle: false };
          postings.push(last);
        }
        const place = places[entry] ?? 0;
        if (place === title) last.isInTitle = true;
        else last.positions.push(place);
      }
      yield [term, postings];
    }
  }

  /** A counting sort, which keeps the order within each term. */
  #sorted(): { entries: Int32Array; starts: Int32Array } {
    const terms = this.#terms.values;
    const starts = new Int32Array(this.#numbers.size + 1);
    for (const term of terms) starts[term + 1] = (starts[term + 1] ?? 0) + 1;
    for (let term = 1; term < starts.length; term++) {
      starts[term] = (starts[term] ?? 0) + (starts[term - 1] ?? 0);
    }
    const next = starts.slice();
    const entries = new Int32Array(terms.length);
    for (let entry = 0; entry < terms.length; entry++) {
      const term = terms[entry] ?? 0;
      const place = next[term] ?? 0;
      entries[place] = entry;
      next[term] = place + 1;
    }
    return { entries, starts };
  }
}
