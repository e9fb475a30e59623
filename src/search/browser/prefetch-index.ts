import { metaFile } from '../index-files.ts';
import { bundleFolder, type Manifest, manifestFile } from '../manifest.ts';

/**
 * Begins to load into the browser's cache what any search needs, while somebody types and the
 * search page opens.
 *
 * @param searchPage The search page's whole address.
 * @throws When something could not be loaded; the search page asks for it again.
 */
export async function prefetchIndex(searchPage: string): Promise<void> {
  const folder = new URL('../pagefind/', searchPage).href;
  const { bundles }: Manifest = await (await fetch(folder + manifestFile)).json();
  await Promise.all(bundles.map(({ name }) => fetch(folder + bundleFolder(name) + metaFile)));
}
