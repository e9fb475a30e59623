/*
 * Files of a bundle in Pagefind's format, by Pagefind's names. All are gzipped.
 */

/** What stands at the beginning of each, once unpacked. */
export const signature = 'pagefind_dcd';

/** The bundle's folder has a digest for its name, so its files need none. */
export const metaHash = 'all';

/** Lengths of documents, and which file holds which words. */
export const metaFile = `pagefind.${metaHash}.pf_meta`;

/** A chunk of the inverted index. */
export function wordsFile(name: string): string {
  return `index/${name}.pf_index`;
}
