/** Folder of a site's index, below the site's root. */
export const searchFolder = 'pagefind';

/** `manifest.json`: the bundles of a site's index. */
export interface Manifest {
  /** Each document is live in one bundle only. */
  bundles: readonly BundleEntry[];
}

export interface BundleEntry {
  /** Folder name: a digest of its content. */
  name: string;
  /** Number of documents, deleted ones included. */
  documents: number;
  /** Numbers of deleted documents, ascending. */
  dead: readonly number[];
  /** Bytes of the metadata, at the beginning of its file. */
  meta: number;
  /** Bytes at the beginning of that file that every search loads; absent if it is the whole file. */
  head?: number | undefined;
}

/** The only file of an index that changes under one name. */
export const manifestFile = 'manifest.json';

/** Folder that holds the bundles. */
export const bundlesFolder = 'bundles';

/** Address of a bundle's folder below that of the index; its content never changes. */
export function bundleFolder(name: string): string {
  return `${bundlesFolder}/${name}/`;
}
