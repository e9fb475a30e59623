import { bundleFolder, type Manifest, manifestFile } from '../manifest.ts';
import { type Bundle, openBundle } from './bundle.ts';

/** A site's index, opened. */
export interface SearchIndex {
  bundles: readonly Bundle[];
  /** Living documents in all bundles. */
  total: number;
}

/** There is no index: the site was never built, or without it. */
export class NoIndexError extends Error {}

/**
 * Opens the index of a site.
 *
 * @param folder Address of the index's folder, such as `/pagefind/`.
 * @throws NoIndexError where there is none; otherwise what the network says.
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

/** The numbers of all living documents. */
export function allDocuments({ bundles }: SearchIndex): number[] {
  return bundles.flatMap(({ first, documents, dead }) =>
    Array.from({ length: documents }, (_, number) => number)
      .filter((number) => !dead.has(number))
      .map((number) => first + number),
  );
}
