import { foldForMatch } from '../../arabic/fold.ts';
import { type FilterName, filterNames } from '../document.ts';
import { type BundleFacets, prefixSums } from '../facets.ts';
import type { MemberKind } from '../index-files.ts';
import type { Bundle } from './bundle.ts';

/** Documents of each filter value, by the value's label. */
export type FacetSets = Readonly<Record<FilterName, ReadonlyMap<string, ReadonlySet<number>>>>;

/** Data to filter and sort documents by; each file is loaded on first use. */
export interface Facets {
  sets(): Promise<FacetSets>;
  /** Publication time of each document in seconds since 1970, by document number. */
  dates(): Promise<readonly number[]>;
  /** Resolves a typed value to its label; accepts label or identifier in any spelling. */
  resolveLabel(name: FilterName, typed: string): Promise<string>;
}

export function openFacets(bundles: readonly Bundle[]): Facets {
  const files = memoizeLoad(() =>
    Promise.all(bundles.map((bundle) => loadOwn<BundleFacets>(bundle, 'facets'))),
  );
  const sets = memoizeLoad(async () => {
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
  const dates = memoizeLoad(async () => {
    const files = bundles.map((bundle) => loadOwn<number[]>(bundle, 'dates'));
    return (await Promise.all(files)).flatMap(prefixSums);
  });
  return {
    sets,
    dates,
    async resolveLabel(name, typed) {
      const folded = foldForMatch(typed);
      const isMeant = (text: string) => foldForMatch(text) === folded;
      const values = (await files()).flatMap((file) => file[name]);
      const meant = values.find(({ id, label }) => isMeant(label) || isMeant(id));
      return meant?.label ?? typed;
    },
  };
}

/** Loads the only member of its kind; `writeBundle` writes it with the caller's type. */
async function loadOwn<T>({ files }: Bundle, kind: MemberKind): Promise<T> {
  return JSON.parse(new TextDecoder().decode(await files.load(kind, 0))) as T;
}

/** Memoizes a load; a failed load is retried. */
function memoizeLoad<T>(ask: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | undefined;
  return () => {
    asked ??= ask().catch((error: unknown) => {
      asked = undefined;
      throw error;
    });
    return asked;
  };
}
