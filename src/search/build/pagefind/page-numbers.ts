/*
 * Pagefind knows one index for a site, in which every article has one number; ours are bundles that
 * never change. So each bundle is written with the numbers that its articles have in the whole.
 */

/** What a bundle holds for Pagefind's engine. */
export interface PagefindBundle {
  /** Which of the living bundles it is: no two share a place, as their words must not be the same. */
  place: number;
  /** The number of each of its articles in the whole index. */
  numbers: readonly number[];
  /** Words of each article. */
  lengths: readonly number[];
  /** Which file each article's text stands in, below the bundle's folder. */
  texts: readonly string[];
  /** The chunks of words, in order. */
  chunks: readonly { from: string; name: string }[];
}

/** A bundle of an earlier build that stays. */
interface StandingBundle {
  urls?: readonly string[] | undefined;
  pagefind: Pick<PagefindBundle, 'place' | 'numbers'>;
}

/**
 * Numbers the articles of a new bundle. An edited one keeps its number, under which the bundle that
 * holds its earlier text knows it too: so it is found once, and shown as it is now.
 *
 * @param urls Of the new bundle's articles, where they are known.
 * @param count How many they are.
 */
export function numberPages(
  standing: readonly StandingBundle[],
  urls: readonly string[] | undefined,
  count: number,
): Pick<PagefindBundle, 'place' | 'numbers'> {
  const places = new Set(standing.map(({ pagefind }) => pagefind.place));
  const used = new Set(standing.flatMap(({ pagefind }) => pagefind.numbers));
  const known = new Map(
    standing.flatMap(({ urls: others, pagefind: { numbers } }) =>
      (others ?? []).map((url, at): [string, number] => [url, numbers[at] ?? 0]),
    ),
  );
  let next = 0;
  const free = () => {
    while (used.has(next)) next += 1;
    return next++;
  };
  const numbers = Array.from({ length: count }, (_, at) => known.get(urls?.[at] ?? '') ?? free());
  let place = 0;
  while (places.has(place)) place += 1;
  return { place, numbers };
}

/**
 * A word as a bundle writes it. The engine keeps one entry a word, so of two bundles one would hide
 * the other's: all but the first write a sign at its end. Queries are answered by beginnings.
 */
export function wordInPlace(word: string, place: number): string {
  return place === 0 ? word : word + String.fromCharCode(place);
}
