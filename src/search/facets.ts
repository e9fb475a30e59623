import type { FilterName, FilterValue } from './document.ts';

/** A filter value, and the numbers of its documents. */
export interface FacetValue extends FilterValue {
  documents: readonly number[];
}

/** The `facets` file of a bundle: all values of all filters. */
export type BundleFacets = Readonly<Record<FilterName, readonly FacetValue[]>>;

/** Decodes delta-encoded numbers. */
export function prefixSums(differences: readonly number[]): number[] {
  let sum = 0;
  return differences.map((difference) => {
    sum += difference;
    return sum;
  });
}
