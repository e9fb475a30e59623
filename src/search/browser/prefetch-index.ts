import { metaFile } from '../index-files.ts';
import { bundleFolder, type Manifest, manifestFile } from '../manifest.ts';

/*
 * Runs on every page that has a search box. Once somebody goes to it, what any search needs begins
 * to load into the browser's cache, while they type and the search page opens.
 */

for (const form of document.querySelectorAll<HTMLFormElement>('.search-form')) {
  const begin = () => {
    const folder = new URL('../pagefind/', form.action).href;
    // The search page loads for itself what this could not, and says what failed.
    prefetchIndex(folder).catch(() => {});
  };
  form.addEventListener('focusin', begin, { once: true });
}

async function prefetchIndex(folder: string): Promise<void> {
  const { bundles }: Manifest = await (await fetch(folder + manifestFile)).json();
  await Promise.all(bundles.map(({ name }) => fetch(folder + bundleFolder(name) + metaFile)));
}
