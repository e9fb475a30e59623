import type { AnalysedToken } from '../../arabic/analyse.ts';
import { sortByCodePoints } from '../code-point-order.ts';
import { GrowingIntegers } from './growing-integers.ts';

/** One term in one document. */
export interface Posting {
  /** Document number in its bundle. */
  document: number;
  /** Positions of the term in the text, ascending, as `analyseDocument` counts them. */
  positions: readonly number[];
  /** Whether the title has the term. */
  isInTitle: boolean;
}

/** One form of a term: the word as written. */
export interface TermForm {
  /** From `stripParticles`. */
  form: string;
  /** Indexes, among the term's postings, of the documents with this form, ascending. */
  places: readonly number[];
}

/** A term, its postings, and its forms, most frequent first. */
export interface TermPostings {
  term: string;
  postings: readonly Posting[];
  forms: readonly TermForm[];
}

/** Marks a title entry in place of a position. */
const title = -1;

/**
 * Builds an inverted index: each occurrence takes three integers in order of arrival; sorted by
 * term at the end (Manning, Raghavan and Schütze, "Introduction to Information Retrieval", 4.2, for
 * one block).
 */
export class Postings {
  /** The number of each form of each term. */
  readonly #numbers = new Map<string, Map<string, number>>();
  #count = 0;
  readonly #forms = new GrowingIntegers();
  readonly #documents = new GrowingIntegers();
  readonly #places = new GrowingIntegers();
  readonly #termDocuments = new Map<string, Int32Array>();
  /** Numbers of the forms of a token, by the token's number. */
  readonly #ofTokens: (readonly number[] | undefined)[] = [];

  /** Adds a token of a title, stop words included. Documents must be added in ascending order. */
  addTitleToken({ all, allForms }: AnalysedToken, document: number): void {
    for (const number of this.#numberForms(all, allForms)) this.#add(number, document, title);
  }

  /** Adds a token of a text. @param position Of its first term. */
  addBodyToken({ terms, forms, number }: AnalysedToken, document: number, position: number): void {
    let numbers = number === undefined ? undefined : this.#ofTokens[number];
    if (!numbers) {
      numbers = this.#numberForms(terms, forms);
      if (number !== undefined) this.#ofTokens[number] = numbers;
    }
    let place = position;
    for (const each of numbers) this.#add(each, document, place++);
  }

  #add(form: number, document: number, place: number): void {
    this.#forms.push(form);
    this.#documents.push(document);
    this.#places.push(place);
  }

  #numberForms(terms: readonly string[], forms: readonly string[]): number[] {
    return terms.map((term, at) => this.#numberOf(term, forms[at] ?? term));
  }

  #numberOf(term: string, form: string): number {
    let forms = this.#numbers.get(term);
    if (!forms) {
      forms = new Map();
      this.#numbers.set(term, forms);
    }
    let number = forms.get(form);
    if (number === undefined) {
      number = this.#count++;
      forms.set(form, number);
    }
    return number;
  }

  /** Iterates over terms in code point order, with their postings. */
  *byTerm(): Generator<TermPostings> {
    const { entries, starts } = this.#sorted();
    const [documents, places] = [this.#documents.values, this.#places.values];
    const numbersOfEntries = this.#forms.values;
    for (const term of sortByCodePoints(this.#numbers.keys())) {
      const numbers = this.#numbers.get(term) ?? new Map<string, number>();
      const formPlaces = new Map<number, number[]>();
      for (const number of numbers.values()) formPlaces.set(number, []);
      const postings: (Posting & { positions: number[] })[] = [];
      let last: (typeof postings)[number] | undefined;
      for (const entry of mergeEntries([...numbers.values()], entries, starts)) {
        const document = documents[entry] ?? 0;
        if (last?.document !== document) {
          last = { document, positions: [], isInTitle: false };
          postings.push(last);
        }
        const place = places[entry] ?? 0;
        if (place === title) last.isInTitle = true;
        else last.positions.push(place);
        const own = formPlaces.get(numbersOfEntries[entry] ?? 0);
        if (own && own.at(-1) !== postings.length - 1) own.push(postings.length - 1);
      }
      const forms = [...numbers]
        .map(([form, number]) => ({ form, places: formPlaces.get(number) ?? [] }))
        .sort((a, b) => b.places.length - a.places.length || (a.form < b.form ? -1 : 1));
      this.#termDocuments.set(
        term,
        Int32Array.from(postings, ({ document }) => document),
      );
      yield { term, postings, forms };
    }
  }

  /** Number of documents of a term; available after `byTerm` has yielded it. */
  documentCount(term: string): number {
    return this.#termDocuments.get(term)?.length ?? 0;
  }

  /** Documents of a term, ascending; available after `byTerm` has yielded it. */
  documentsOf(term: string): Int32Array {
    return this.#termDocuments.get(term) ?? new Int32Array();
  }

  /** A stable counting sort by form. */
  #sorted(): { entries: Int32Array; starts: Int32Array } {
    const forms = this.#forms.values;
    const starts = new Int32Array(this.#count + 1);
    for (const form of forms) starts[form + 1] = (starts[form + 1] ?? 0) + 1;
    for (let form = 1; form < starts.length; form++) {
      starts[form] = (starts[form] ?? 0) + (starts[form - 1] ?? 0);
    }
    const next = starts.slice();
    const entries = new Int32Array(forms.length);
    for (let entry = 0; entry < forms.length; entry++) {
      const form = forms[entry] ?? 0;
      const place = next[form] ?? 0;
      entries[place] = entry;
      next[form] = place + 1;
    }
    return { entries, starts };
  }
}

/** Merges the entries of all forms of a term, in order of insertion. */
function mergeEntries(
  numbers: readonly number[],
  entries: Int32Array,
  starts: Int32Array,
): Int32Array {
  const lists = numbers.map((number) => entries.subarray(starts[number], starts[number + 1]));
  const [only] = lists;
  if (only && lists.length === 1) return only;
  const all = new Int32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let length = 0;
  for (const list of lists) {
    all.set(list, length);
    length += list.length;
  }
  return all.sort();
}
