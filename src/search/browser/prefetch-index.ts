import { type Manifest, manifestFile } from '../manifest.ts';
import { loadHead } from './bundle-files.ts';
import { createPartLoader } from './load-file.ts';

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
  const loader = createPartLoader();
  await Promise.all(bundles.map((entry) => loadHead(folder, entry, loader)));
}
