import type { FilterName, FilterValue } from './document.ts';

/** A value of a filter, and the numbers of the documents that carry it. */
export interface FacetValue extends FilterValue {
  documents: readonly number[];
}

/** The `facets` file of a bundle: every value of every filter. */
export type BundleFacets = Readonly<Record<FilterName, readonly FacetValue[]>>;

/** Adds up numbers that are stored as differences, which compress better. */
export function prefixSums(differences: readonly number[]): number[] {
  let sum = 0;
  return differences.map((difference) => {
    sum += difference;
    return sum;
  });
}
