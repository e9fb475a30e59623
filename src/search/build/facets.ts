import type { FilterName, SearchDocument } from '../document.ts';
import { filterNames } from '../document.ts';
import type { BundleFacets, FacetValue } from '../facets.ts';

/** Collects what documents can be narrowed and sorted by. */
export class Facets {
  readonly #values: Record<FilterName, Map<string, FacetValue & { documents: number[] }>> = {
    section: new Map(),
    tag: new Map(),
    author: new Map(),
    year: new Map(),
  };
  readonly #published: number[] = [];

  /** Takes in the next document. */
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

  /** As the browser loads it: documents as differences, values in an order that never varies. */
  get file(): BundleFacets {
    const listed = (name: FilterName): FacetValue[] =>
      [...this.#values[name].values()]
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .map((value) => ({ ...value, documents: differences(value.documents) }));
    return {
      section: listed('section'),
      tag: listed('tag'),
      author: listed('author'),
      year: listed('year'),
    };
  }

  /** When each document was published, as differences. */
  get dates(): number[] {
    return differences(this.#published);
  }
}

function differences(numbers: readonly number[]): number[] {
  return numbers.map((number, index) => number - (numbers[index - 1] ?? 0));
}
