import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../../loader/write-whole.ts';
import type { SearchDocument } from '../document.ts';
import { bundlesFolder, type Manifest, manifestFile } from '../manifest.ts';
import { bundlePlan, type KnownBundle } from './bundle-plan.ts';
import { bundleStore, planBundles } from './bundle-store.ts';
import { linkFolder } from './link-folder.ts';
import { numberPages } from './pagefind/page-numbers.ts';
import { placeRootIndex } from './pagefind/place-root-index.ts';
import { writeBundle } from './write-bundle.ts';

/** A document that is not asked for unless it has to be written. */
export interface IndexedDocument {
  /** Changes with whatever is in the document. */
  digest: string;
  /** Its address; told for all documents or for none. */
  url?: string;
  document(): SearchDocument;
}

export interface SearchIndexOptions {
  /** In the order of sorting, newest first. */
  documents: readonly IndexedDocument[];
  /** Where the index goes; an earlier one is brought up to date. */
  folder: string;
  /** Settles once files may be put there; at once unless told otherwise. */
  ready?: Promise<unknown>;
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
  const urls = new Set(documents.flatMap(({ url }) => url ?? []));
  const plan = bundlePlan(await store.known(), digests, urls.size > 0 ? urls : undefined);
  const total = plan.fresh.reduce((sum, places) => sum + places.length, 0);
  const written: KnownBundle[] = [];
  let done = 0;
  for (const places of plan.fresh) {
    const own = places.flatMap((place) => documents[place] ?? []);
    const each = own.values().map(({ document }) => document());
    const addresses = urls.size > 0 ? own.map(({ url }) => url ?? '') : undefined;
    const pages = numberPages([...plan.kept, ...written], addresses, own.length);
    const bundle = await writeBundle(store, each, pages, () => {
      done += 1;
      onProgress?.(done, total);
    });
    written.push({ ...bundle, digests: own.map(({ digest }) => digest), urls: addresses });
  }
  const bundles = planBundles(plan, written);
  const dead = new Map(plan.kept.map((bundle) => [bundle.name, bundle.dead]));
  const manifest: Manifest = {
    bundles: bundles.map(({ name, digests }) => ({
      name,
      documents: digests.length,
      dead: dead.get(name) ?? [],
    })),
  };
  await options.ready;
  await mkdir(join(folder, bundlesFolder), { recursive: true });
  const rootFiles = await placeRootIndex(
    bundles.map(({ name, pagefind }) => ({ name, pagefind, dead: new Set(dead.get(name)) })),
    store.folder,
    folder,
  );
  await removeOthers(folder, [bundlesFolder, manifestFile, ...rootFiles]);
  await placeBundles(
    bundles.map(({ name }) => name),
    store.folder,
    folder,
  );
  await writeWhole(join(folder, manifestFile), JSON.stringify(manifest));
  await store.keep(bundles);
  return { documents: documents.length, written: total };
}

/** Bundles never change, so one that stands there already is left alone. */
async function placeBundles(names: readonly string[], store: string, index: string) {
  const parent = join(index, bundlesFolder);
  await removeOthers(parent, names);
  const standing = new Set(await readdir(parent));
  for (const name of names) {
    if (standing.has(name)) continue;
    // Whole or not at all, so that the next build may take it as it stands.
    const draft = join(parent, `.${name}.tmp`);
    linkFolder(join(store, name), draft);
    await rename(draft, join(parent, name));
  }
}

async function removeOthers(folder: string, names: readonly string[]) {
  const others = new Set(await readdir(folder)).difference(new Set(names));
  await Promise.all([...others].map((name) => rm(join(folder, name), { recursive: true })));
}
