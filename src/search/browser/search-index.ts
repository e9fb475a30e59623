import { bundleFolder, type Manifest, manifestFile } from '../manifest.ts';
import { type Bundle, openBundle } from './bundle.ts';

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
  let first = 0;
  const opening = manifest.bundles.map(({ name, documents, dead }) => {
    const place = { folder: folder + bundleFolder(name), first, documents, dead: new Set(dead) };
    first += documents;
    return openBundle(place);
  });
  const bundles = await Promise.all(opening);
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
