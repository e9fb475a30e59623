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

/** A chunk of the index that Pagefind's own engine reads. @param ending Which its client adds itself. */
export function pageWordsFile(name: string, ending = '.pf_index'): string {
  return `pages/${name}${ending}`;
}

/** Every value of every filter, with its documents. */
export const facetsFile = 'facets.json';

/** When each document was published. */
export const datesFile = 'dates.json';

/**
 * A passage of a document's text, with what a result shows besides: one file for a result.
 *
 * @param document Its number in the bundle.
 */
export function textFile(document: number, passage: number): string {
  return `text/${document.toString(36)}.${passage}.txt`;
}

/** The whole text of a document of several passages, which Pagefind's client loads. */
export function wholeTextFile(document: number): string {
  return `text/${document.toString(36)}.txt`;
}
