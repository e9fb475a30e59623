import { type Manifest, manifestFile } from '../manifest.ts';
import { type Bundle, openBundle } from './bundle.ts';
import { openBundleFiles } from './bundle-files.ts';
import { createPartLoader } from './load-file.ts';

/** An open search index. */
export interface SearchIndex {
  bundles: readonly Bundle[];
  /** Number of documents in all bundles, without deleted ones. */
  total: number;
}

/** The index does not exist: the site was never built, or was built without one. */
export class NoIndexError extends Error {}

/**
 * Opens the index of a site.
 *
 * @param folder Address of the index's folder, such as `/pagefind/`.
 * @throws NoIndexError when there is no index; otherwise network errors.
 */
export async function openIndex(folder: string): Promise<SearchIndex> {
  const answer = await fetch(folder + manifestFile, { cache: 'no-cache' });
  if (answer.status === 404) throw new NoIndexError();
  if (!answer.ok) throw new Error(`${answer.status} for the search index`);
  const manifest: Manifest = await answer.json();
  const loader = createPartLoader();
  const opening = manifest.bundles.map((entry) => openBundleFiles(folder, entry, loader));
  let first = 0;
  const bundles: Bundle[] = [];
  for (const [at, files] of (await Promise.all(opening)).entries()) {
    const { documents = 0, dead = [] } = manifest.bundles[at] ?? {};
    bundles.push(openBundle({ files, first, documents, dead: new Set(dead) }));
    first += documents;
  }
  const total = bundles.reduce((sum, { documents, dead }) => sum + documents - dead.size, 0);
  return { bundles, total };
}

/** Numbers of all documents, without deleted ones. */
export function listDocuments({ bundles }: SearchIndex): number[] {
  return bundles.flatMap(({ first, documents, dead }) =>
    Array.from({ length: documents }, (_, number) => number)
      .filter((number) => !dead.has(number))
      .map((number) => first + number),
  );
}
