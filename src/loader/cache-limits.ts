/*
 * How large each cache may grow. What was used least recently goes first; what was used lately stays
 * however much it is, for another build may need it still. Everything in a cache can be made again.
 */

/** Bytes of compiled articles, in the database. */
export const mostBodyBytes = 1e9;

/** Pictures whose size and faults are known, in the database. */
export const mostInspectedPictures = 100_000;

/** Content folders whose articles, renderer, search index and second tree are kept. */
export const mostContentFolders = 8;

/** Renderers of one content folder: those of branches that somebody goes to and fro between. */
export const mostRenderers = 3;

/** Bytes of files, by folder of the cache. */
export const mostFileBytes = {
  media: 4e9,
  cards: 4e9,
  fonts: 64e6,
  // Node's own cache of compiled modules.
  node: 256e6,
} as const;

/** Days for which the database keeps whatever was used. */
export const daysInUse = 2;

/** Milliseconds for which files stay that were used, as no build takes as long. */
export const millisecondsInUse = 2 * 3600e3;

/** Milliseconds between two prunings: a build of a large site must not look at all files each time. */
export const millisecondsBetween = 24 * 3600e3;
