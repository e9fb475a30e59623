/*
 * The files of a bundle. Our own are packs: gzip members one after another, so that a reader loads
 * the members that a query needs, and a site has few files. Those for Pagefind's client have its format.
 */

/** First bytes of each of Pagefind's files, after decompression. */
export const signature = 'pagefind_dcd';

/** Metadata of a bundle; a small bundle's other members follow it. */
export const coreFile = 'core.pack';

/** What members of packs hold. */
export const memberKinds = ['index', 'words', 'facets', 'dates', 'text'] as const;
export type MemberKind = (typeof memberKinds)[number];

/** Name of a pack. @param number Counted from 0 for each kind. */
export function packFile(kind: MemberKind, number: number): string {
  return `${kind}-${number}.pack`;
}

/** Name of an index chunk for Pagefind's own engine. @param ending Omitted where its client adds it. */
export function pageWordsFile(name: string, ending = '.pf_index'): string {
  return `pages/${name}${ending}`;
}

/** Name of a group of texts for Pagefind's own engine. @param ending As for `pageWordsFile`. */
export function pageTextsFile(number: number, ending = '.pf_fragment'): string {
  return `pages/${number}${ending}`;
}

/** Filter values of a bundle's articles, for Pagefind's root index. */
export const pageFacetsFile = 'pages/facets.json';
