import type { PagefindBundle } from './pagefind/page-numbers.ts';

/** A bundle of an earlier build, with the digests of its documents in order. */
export interface PlannedBundle {
  name: string;
  digests: readonly string[];
  /** Addresses of its documents in the same order, if known. */
  urls?: readonly string[] | undefined;
}

/** A bundle in the store. */
export interface StoredBundle extends PlannedBundle {
  /** As in the manifest. */
  meta: number;
  head?: number | undefined;
  /** Data for Pagefind's engine, where the site has that. */
  pagefind?: PagefindBundle | undefined;
}

/** Further data of a reused bundle. */
interface DeletedDocuments {
  /** Numbers of its documents that were removed from the site, or are in a newer bundle. */
  dead: readonly number[];
}

export interface BundlePlan<Bundle extends PlannedBundle = StoredBundle> {
  reused: (Bundle & DeletedDocuments)[];
  /** Indexes, in the list of digests, of the documents to write; each list is a bundle. */
  fresh: number[][];
}

/** A bundle is merged with more new documents unless it is at least this many times larger. */
const ratio = 8;

/** Smaller bundles cost more in every search than in a rewrite. */
const smallest = 512;

/**
 * Most documents of a bundle that is one file, written anew with each new document: searches load most
 * of it. Once there are more documents, they are merged with the next smallest bundle.
 */
export const smallBundle = 16;

/** A bundle with a larger share of deleted documents is rewritten. */
const mostDead = 0.2;

/** Most documents in one bundle: bounds memory and the size of a common word's posting list. */
const largest = 65_536;

/**
 * Plans which bundles are reused and which documents are written: a log-structured merge (O'Neil et
 * al., "The Log-Structured Merge-Tree", 1996; Lucene's segments). New documents go to a small
 * bundle, which is merged with others once it has grown. So an edit writes few documents at any
 * site size, and there are never many bundles.
 *
 * A document whose address is gone was withdrawn, and its text must not be published any more: its
 * bundle is rewritten.
 *
 * @param known Bundles of the last build.
 * @param digests Digests of the site's documents, newest first.
 * @param urls Addresses of the site's documents; without them no document counts as withdrawn.
 */
export function planBundles<Bundle extends PlannedBundle>(
  known: readonly Bundle[],
  digests: readonly string[],
  urls?: ReadonlySet<string>,
): BundlePlan<Bundle> {
  const isWithdrawn = (url: string) => urls !== undefined && !urls.has(url);
  const places = new Map(digests.map((digest, place) => [digest, place]));
  const bundles = known
    .map((bundle) => {
      const living: number[] = [];
      const dead: number[] = [];
      for (const [number, digest] of bundle.digests.entries()) {
        const place = places.get(digest);
        // Identical documents of a site are indexed once.
        if (place === undefined) dead.push(number);
        else living.push(place);
        places.delete(digest);
      }
      return { bundle, living, dead };
    })
    .sort((a, b) => a.living.length - b.living.length);
  let fresh = [...places.values()];
  const reused: BundlePlan<Bundle>['reused'] = [];
  for (const { bundle, living, dead } of bundles) {
    const isWorn =
      dead.length > mostDead * bundle.digests.length || bundle.urls?.some(isWithdrawn) === true;
    const least =
      fresh.length < smallBundle ? smallBundle : Math.max(smallest, ratio * fresh.length);
    const isSmall = living.length < least;
    if (isWorn || (isSmall && fresh.length > 0)) fresh = [...fresh, ...living];
    else reused.push({ ...bundle, dead });
  }
  reused.reverse();
  fresh.sort((a, b) => a - b);
  const parts = Math.ceil(fresh.length / largest);
  const size = Math.ceil(fresh.length / Math.max(1, parts));
  return {
    reused,
    fresh: Array.from({ length: parts }, (_, part) => fresh.slice(part * size, (part + 1) * size)),
  };
}
