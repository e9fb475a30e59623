import { foldForMatch } from '../../arabic/fold.ts';
import { type FilterName, filterNames } from '../document.ts';
import { type BundleFacets, prefixSums } from '../facets.ts';
import { datesFile, facetsFile } from '../index-files.ts';
import type { Bundle } from './bundle.ts';
import { loadJson } from './load-file.ts';

/** The documents that carry a value of a filter, by the value's label. */
export type FacetSets = Readonly<Record<FilterName, ReadonlyMap<string, ReadonlySet<number>>>>;

/** What documents can be narrowed and sorted by; each file loaded when first asked for. */
export interface Facets {
  sets(): Promise<FacetSets>;
  /** When each document was published, in seconds since 1970, by its number. */
  dates(): Promise<readonly number[]>;
  /** The label of a value that was typed, by label or identifier, in whatever spelling. */
  labelMeant(name: FilterName, typed: string): Promise<string>;
}

export function facets(bundles: readonly Bundle[]): Facets {
  const files = once(() =>
    Promise.all(bundles.map(({ folder }) => loadJson<BundleFacets>(folder + facetsFile))),
  );
  const sets = once(async () => {
    const joined: Record<FilterName, Map<string, Set<number>>> = {
      section: new Map(),
      tag: new Map(),
      author: new Map(),
      year: new Map(),
    };
    for (const [index, file] of (await files()).entries()) {
      const first = bundles[index]?.first ?? 0;
      for (const name of filterNames) {
        for (const { label, documents } of file[name]) {
          const set = joined[name].get(label) ?? new Set();
          joined[name].set(label, set);
          for (const number of prefixSums(documents)) set.add(first + number);
        }
      }
    }
    return joined;
  });
  const dates = once(async () => {
    const load = ({ folder }: Bundle) => loadJson<number[]>(folder + datesFile);
    return (await Promise.all(bundles.map(load))).flatMap(prefixSums);
  });
  return {
    sets,
    dates,
    async labelMeant(name, typed) {
      const folded = foldForMatch(typed);
      const isMeant = (text: string) => foldForMatch(text) === folded;
      const values = (await files()).flatMap((file) => file[name]);
      const meant = values.find(({ id, label }) => isMeant(label) || isMeant(id));
      return meant?.label ?? typed;
    },
  };
}

/** Asks at the first call, and again after a failure. */
function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | undefined;
  return () => {
    asked ??= ask().catch((error: unknown) => {
      asked = undefined;
      throw error;
    });
    return asked;
  };
}
