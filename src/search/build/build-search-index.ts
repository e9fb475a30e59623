import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SearchDocument } from '../document.ts';
import { type Manifest, manifestFile } from '../manifest.ts';
import { writeBundle } from './write-bundle.ts';

export interface SearchIndexOptions {
  /** In the order of sorting, newest first. */
  documents: Iterable<SearchDocument> | AsyncIterable<SearchDocument>;
  /** Where the index goes; an earlier one is replaced. */
  folder: string;
  /** Called after each document. */
  onProgress?: (done: number) => void;
}

/**
 * Makes a site searchable: its articles, analysed by our own rules, in an index that Pagefind's
 * engine reads, with the articles' own text beside it.
 *
 * @returns The number of documents.
 * @throws Error with Pagefind's own words when its engine is not to be had.
 */
export async function buildSearchIndex(
  options: SearchIndexOptions,
): Promise<{ documents: number }> {
  const { documents, folder, onProgress } = options;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const bundle = await writeBundle(folder, documents, onProgress);
  const manifest: Manifest = { bundles: bundle ? [bundle] : [] };
  await writeFile(join(folder, manifestFile), JSON.stringify(manifest));
  return { documents: bundle?.documents ?? 0 };
}
