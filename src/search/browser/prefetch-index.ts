import { metaFile } from '../index-files.ts';
import { bundleFolder, type Manifest, manifestFile } from '../manifest.ts';

/**
 * Prefetches into the browser's cache what every search needs, while the reader types and the
 * search page opens.
 *
 * @param searchPage Absolute address of the search page.
 * @throws On network errors; the search page loads the files again.
 */
export async function prefetchIndex(searchPage: string): Promise<void> {
  const folder = new URL('../pagefind/', searchPage).href;
  const { bundles }: Manifest = await (await fetch(folder + manifestFile)).json();
  await Promise.all(bundles.map(({ name }) => fetch(folder + bundleFolder(name) + metaFile)));
}
