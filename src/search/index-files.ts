/*
 * The files of a bundle. Those in Pagefind's format have Pagefind's names and are gzipped; ours are
 * JSON, which hosts compress in transfer.
 */

/** First bytes of each of Pagefind's files, after decompression. */
export const signature = 'pagefind_dcd';

/** The bundle's folder is named by a digest, so its files need none. */
export const metaHash = 'all';

/** Lengths of documents, and which file holds which words. */
export const metaFile = `pagefind.${metaHash}.pf_meta`;

/** Name of a chunk of the inverted index. */
export function wordsFile(name: string): string {
  return `index/${name}.pf_index`;
}

/** Name of an index chunk for Pagefind's own engine. @param ending Omitted where its client adds it. */
export function pageWordsFile(name: string, ending = '.pf_index'): string {
  return `pages/${name}${ending}`;
}

/** All values of all filters, with their documents. */
export const facetsFile = 'facets.json';

/** Publication time of each document. */
export const datesFile = 'dates.json';

/**
 * Name of the file of one passage, with the other data of a result: one file for a result.
 *
 * @param document Document number in the bundle.
 */
export function textFile(document: number, passage: number): string {
  return `text/${document.toString(36)}.${passage}.txt`;
}

/** The whole text of a document of several passages, for Pagefind's client. */
export function wholeTextFile(document: number): string {
  return `text/${document.toString(36)}.txt`;
}
