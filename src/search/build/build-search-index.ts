import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SearchDocument } from '../document.ts';
import { bundleFolder, type Manifest, manifestFile } from '../manifest.ts';
import { bundlePlan, type KnownBundle } from './bundle-plan.ts';
import { bundleStore, planned } from './bundle-store.ts';
import { linkFolder } from './link-folder.ts';
import { writeBundle } from './write-bundle.ts';

/** A document that is not asked for unless it has to be written. */
export interface IndexedDocument {
  /** Changes with whatever is in the document. */
  digest: string;
  document(): SearchDocument;
}

export interface SearchIndexOptions {
  /** In the order of sorting, newest first. */
  documents: readonly IndexedDocument[];
  /** Where the index goes; an earlier one is replaced. */
  folder: string;
  /** Where bundles wait for the next build. */
  store: string;
  /** Called after each document that is written. */
  onProgress?: (done: number, total: number) => void;
}

/**
 * Makes a site searchable: its articles, analysed by our own rules, in bundles of Pagefind's format,
 * with the articles' own text beside them. Bundles of earlier builds stay where they can.
 *
 * @returns The number of documents, and of those that were written.
 */
export async function buildSearchIndex(
  options: SearchIndexOptions,
): Promise<{ documents: number; written: number }> {
  const { documents, folder, onProgress } = options;
  const store = await bundleStore(options.store);
  const digests = documents.map(({ digest }) => digest);
  const plan = bundlePlan(await store.known(), digests);
  const total = plan.fresh.reduce((sum, places) => sum + places.length, 0);
  const written: KnownBundle[] = [];
  let done = 0;
  for (const places of plan.fresh) {
    const own = places.flatMap((place) => documents[place] ?? []);
    const each = own.values().map(({ document }) => document());
    const name = await writeBundle(store.folder, each, () => {
      done += 1;
      onProgress?.(done, total);
    });
    written.push({ name, digests: own.map(({ digest }) => digest) });
  }
  const bundles = planned(plan, written);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const dead = new Map(plan.kept.map((bundle) => [bundle.name, bundle.dead]));
  const manifest: Manifest = {
    bundles: bundles.map(({ name, digests }) => ({
      name,
      documents: digests.length,
      dead: dead.get(name) ?? [],
    })),
  };
  for (const { name } of bundles) {
    await linkFolder(join(store.folder, name), join(folder, bundleFolder(name)));
  }
  await writeFile(join(folder, manifestFile), JSON.stringify(manifest));
  await store.keep(bundles);
  return { documents: documents.length, written: total };
}
