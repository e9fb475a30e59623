/*
 * Pagefind has one index for a site with one number for each article; our bundles never change. So
 * each bundle is written with the numbers of its articles in the root index.
 */

/** A bundle's data for Pagefind's engine. */
export interface PagefindBundle {
  /** Slot of the bundle; live bundles have different slots, since their words must differ. */
  place: number;
  /** Number of each of its articles in the root index. */
  numbers: readonly number[];
  /** Length of each article, in words. */
  lengths: readonly number[];
  /** Number of the file with each article's text. */
  groups: readonly number[];
  /** The chunks of words, in order. */
  chunks: readonly { from: string; name: string }[];
}

/** A bundle of an earlier build that is reused. */
interface ReusedBundle {
  urls?: readonly string[] | undefined;
  pagefind?: Pick<PagefindBundle, 'place' | 'numbers'> | undefined;
}

/**
 * Numbers the articles of a new bundle. An edited article keeps its number, which the bundle with
 * its earlier text has too: so it is found once, in its current version.
 *
 * @param urls Addresses of the new bundle's articles, if known.
 * @param count Number of articles.
 */
export function numberPages(
  standing: readonly ReusedBundle[],
  urls: readonly string[] | undefined,
  count: number,
): Pick<PagefindBundle, 'place' | 'numbers'> {
  const places = new Set(standing.flatMap(({ pagefind }) => pagefind?.place ?? []));
  const used = new Set(standing.flatMap(({ pagefind }) => pagefind?.numbers ?? []));
  const known = new Map(
    standing.flatMap(({ urls: others, pagefind }) =>
      (others ?? []).map((url, at): [string, number] => [url, pagefind?.numbers[at] ?? 0]),
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
 * Makes a word unique to its bundle. The engine has one entry for each word, so one bundle would
 * hide another's: all but the first append a sign. Queries match prefixes.
 */
export function wordInPlace(word: string, place: number): string {
  return place === 0 ? word : word + String.fromCharCode(place);
}

/** Name of an article in Pagefind's client. @param number Its number in the root index. */
export function pageName(number: number): string {
  return number.toString(36);
}
