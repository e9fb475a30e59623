/*
 * The files of a bundle. Those in Pagefind's format have Pagefind's names and are gzipped; ours are
 * JSON, which hosts compress themselves.
 */

/** What stands at the beginning of each of Pagefind's files, once unpacked. */
export const signature = 'pagefind_dcd';

/** The bundle's folder has a digest for its name, so its files need none. */
export const metaHash = 'all';

/** Lengths of documents, and which file holds which words. */
export const metaFile = `pagefind.${metaHash}.pf_meta`;

/** A chunk of the inverted index. */
export function wordsFile(name: string): string {
  return `index/${name}.pf_index`;
}

/** Every value of every filter, with its documents. */
export const facetsFile = 'facets.json';

/** When each document was published. */
export const datesFile = 'dates.json';

/**
 * A passage of a document's text; the first one comes with what a result shows besides.
 *
 * @param document Its number in the bundle.
 */
export function textFile(document: number, passage: number): string {
  const name = `text/${document.toString(36)}`;
  return passage === 0 ? `${name}.json` : `${name}.${passage}.json`;
}
