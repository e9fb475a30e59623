import type { FilterName, SearchDocument } from '../document.ts';
import { filterNames } from '../document.ts';
import type { BundleFacets, FacetValue } from '../facets.ts';

/** Collects filter values and dates of documents. */
export class Facets {
  readonly #values: Record<FilterName, Map<string, FacetValue & { documents: number[] }>> = {
    section: new Map(),
    tag: new Map(),
    author: new Map(),
    year: new Map(),
  };
  readonly #published: number[] = [];

  /** Adds the next document. */
  add({ filters, published }: SearchDocument): void {
    const document = this.#published.length;
    this.#published.push(published);
    for (const name of filterNames) {
      for (const { id, label } of filters[name]) {
        const value = this.#values[name].get(id) ?? { id, label, documents: [] };
        this.#values[name].set(id, value);
        value.documents.push(document);
      }
    }
  }

  /** The facets file: documents delta-encoded, values in a stable order. */
  get file(): BundleFacets {
    const listed = (name: FilterName): FacetValue[] =>
      [...this.#values[name].values()]
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .map((value) => ({ ...value, documents: encodeDeltas(value.documents) }));
    return {
      section: listed('section'),
      tag: listed('tag'),
      author: listed('author'),
      year: listed('year'),
    };
  }

  /** Publication times, delta-encoded. */
  get dates(): number[] {
    return encodeDeltas(this.#published);
  }
}

function encodeDeltas(numbers: readonly number[]): number[] {
  return numbers.map((number, index) => number - (numbers[index - 1] ?? 0));
}
