/** Where a site's index stands below its root. */
export const searchFolder = 'pagefind';

/** The parts of a site's index, as `manifest.json` tells the browser of them. */
export interface Manifest {
  /** No living document is in two of them. */
  bundles: readonly BundleEntry[];
}

export interface BundleEntry {
  /** Its folder's name, which changes with whatever is in it. */
  name: string;
  /** How many documents it holds, dead ones too. */
  documents: number;
  /** Numbers of those that are not to be found any more, ascending. */
  dead: readonly number[];
}

/** The one file of an index whose name stays while its content changes. */
export const manifestFile = 'manifest.json';

/** Holds a folder for each bundle. */
export const bundlesFolder = 'bundles';

/** Address of a bundle's folder below that of the index; whatever is in it never changes. */
export function bundleFolder(name: string): string {
  return `${bundlesFolder}/${name}/`;
}
