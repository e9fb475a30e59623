/*
 * Size limits of the caches. Pruning removes the least recently used entries; recently used ones
 * stay in any case, since another build may need them. Everything in a cache can be computed again.
 */

/** Bytes of compiled articles in the database. */
export const mostBodyBytes = 1e9;

/** Number of inspected pictures in the database. */
export const mostInspectedPictures = 100_000;

/** Number of content folders with cached articles, renderers, search index and output copy. */
export const mostContentFolders = 8;

/** Number of renderers of one content folder, for switching between branches. */
export const mostRenderers = 3;

/** Bytes of files, by folder of the cache. */
export const mostFileBytes = {
  media: 4e9,
  cards: 4e9,
  fonts: 64e6,
  // Node's own cache of compiled modules.
  node: 256e6,
} as const;

/** Days for which used rows of the database are never pruned. */
export const daysInUse = 2;

/** Milliseconds for which used files are never pruned; no build takes as long. */
export const millisecondsInUse = 2 * 3600e3;

/**
 * Milliseconds between two prunings: a build of a large site must not check all files each time.
 */
export const millisecondsBetween = 24 * 3600e3;
