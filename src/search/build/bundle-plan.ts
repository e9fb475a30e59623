import type { PagefindBundle } from './pagefind/page-numbers.ts';

/** A bundle that was written before, and what its documents were made of, in their order. */
export interface PlannedBundle {
  name: string;
  digests: readonly string[];
  /** Addresses of its documents, in the same order, where they are known. */
  urls?: readonly string[] | undefined;
}

/** A bundle as the store knows it. */
export interface KnownBundle extends PlannedBundle {
  /** What Pagefind's engine has to know of it. */
  pagefind: PagefindBundle;
}

/** What a bundle that stays as it is has besides. */
interface Worn {
  /** Numbers of its documents that are no longer part of the site, or stand in a newer bundle. */
  dead: readonly number[];
}

export interface BundlePlan<Bundle extends PlannedBundle = KnownBundle> {
  kept: (Bundle & Worn)[];
  /** Places, in the list of digests, of the documents to write; each list is a bundle. */
  fresh: number[][];
}

/** A bundle is written anew, with the new documents, unless it is so many times as large as they. */
const ratio = 8;

/** A bundle smaller than this is quicker to write anew than to ask in every search. */
const smallest = 512;

/** A bundle with a larger share of dead documents is written anew. */
const mostDead = 0.2;

/** Documents of one bundle: what is in memory at once, and what a common word may cost. */
const largest = 65_536;

/**
 * Plans which bundles of an index stay, and which documents are written: a log-structured merge
 * (O'Neil et al., "The Log-Structured Merge-Tree", 1996; Lucene's segments). What is new goes to a
 * small bundle, which takes in others once it has grown; so an edit writes few documents, whatever
 * the size of the site, and there are never many bundles.
 *
 * A document whose address the site no longer has was withdrawn, and its text must not be published
 * any more: the bundle that holds it is written anew.
 *
 * @param known The bundles of the last build.
 * @param digests Of the site's documents now, newest first.
 * @param urls Their addresses; without them, no document counts as withdrawn.
 */
export function bundlePlan<Bundle extends PlannedBundle>(
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
        // The same document twice in one site is one document.
        if (place === undefined) dead.push(number);
        else living.push(place);
        places.delete(digest);
      }
      return { bundle, living, dead };
    })
    .sort((a, b) => a.living.length - b.living.length);
  let fresh = [...places.values()];
  const kept: BundlePlan<Bundle>['kept'] = [];
  for (const { bundle, living, dead } of bundles) {
    const isWorn =
      dead.length > mostDead * bundle.digests.length || bundle.urls?.some(isWithdrawn) === true;
    const isSmall = living.length < Math.max(smallest, ratio * fresh.length);
    if (isWorn || (isSmall && fresh.length > 0)) fresh = [...fresh, ...living];
    else kept.push({ ...bundle, dead });
  }
  kept.reverse();
  fresh.sort((a, b) => a - b);
  const parts = Math.ceil(fresh.length / largest);
  const size = Math.ceil(fresh.length / Math.max(1, parts));
  return {
    kept,
    fresh: Array.from({ length: parts }, (_, part) => fresh.slice(part * size, (part + 1) * size)),
  };
}
