import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeAtomically } from '../../loader/write-atomically.ts';
import type { SearchDocument } from '../document.ts';
import { bundlesFolder, type Manifest, manifestFile } from '../manifest.ts';
import { planBundles, type StoredBundle } from './bundle-plan.ts';
import { listBundles, openBundleStore } from './bundle-store.ts';
import { linkFolder } from './link-folder.ts';
import { numberPages } from './pagefind/page-numbers.ts';
import { placeRootIndex } from './pagefind/place-root-index.ts';
import { type FileSize, readSizes } from './read-sizes.ts';
import { writeBundle } from './write-bundle.ts';

/** A document whose content is loaded only if it must be written. */
export interface IndexedDocument {
  /** Cache key: changes with the content of the document. */
  digest: string;
  /** Address of the document; given for all documents or for none. */
  url?: string;
  document(): SearchDocument;
}

export interface SearchIndexOptions {
  /** Newest first. */
  documents: readonly IndexedDocument[];
  /** Output folder; an existing index is updated. */
  folder: string;
  /** Resolves once files may be written there; by default at once. */
  ready?: Promise<unknown>;
  /** Folder that keeps bundles for the next build. */
  store: string;
  /** Whether the index is for Pagefind's own client too; by default not. */
  pagefind?: boolean;
  /** Called after each document that is indexed. */
  onProgress?: (done: number, total: number) => void;
}

/** Result of indexing. */
export interface SearchIndexReport {
  /** Number of documents. */
  documents: number;
  /** Number of documents that were written. */
  written: number;
  /** All files of the index, with paths below its folder. */
  sizes: FileSize[];
}

/**
 * Builds the search index incrementally: analyses the articles and writes bundles with the articles'
 * text. Unchanged bundles of earlier builds are reused.
 */
export async function buildSearchIndex(options: SearchIndexOptions): Promise<SearchIndexReport> {
  const { documents, folder, onProgress, pagefind = false } = options;
  const store = await openBundleStore(options.store, pagefind);
  const digests = documents.map(({ digest }) => digest);
  const urls = new Set(documents.flatMap(({ url }) => url ?? []));
  const plan = planBundles(await store.loadReusable(), digests, urls.size > 0 ? urls : undefined);
  const total = plan.fresh.reduce((sum, places) => sum + places.length, 0);
  const written: StoredBundle[] = [];
  let done = 0;
  for (const places of plan.fresh) {
    const own = places.flatMap((place) => documents[place] ?? []);
    const each = own.values().map(({ document }) => document());
    const addresses = urls.size > 0 ? own.map(({ url }) => url ?? '') : undefined;
    const pages = pagefind
      ? numberPages([...plan.reused, ...written], addresses, own.length)
      : undefined;
    const bundle = await writeBundle(store, each, {
      count: own.length,
      pages,
      onProgress() {
        done += 1;
        onProgress?.(done, total);
      },
    });
    written.push({ ...bundle, digests: own.map(({ digest }) => digest), urls: addresses });
  }
  const bundles = listBundles(plan, written);
  const dead = new Map(plan.reused.map((bundle) => [bundle.name, bundle.dead]));
  const manifest: Manifest = {
    bundles: bundles.map(({ name, digests, meta, head }) => ({
      name,
      documents: digests.length,
      dead: dead.get(name) ?? [],
      meta,
      head,
    })),
  };
  // Bundles have thousands of files, so they are looked at while others work.
  const sizes = bundles
    .flatMap(({ name }) => readSizes(store.folder, name))
    .map(([name, bytes]): FileSize => [`${bundlesFolder}/${name}`, bytes]);
  await options.ready;
  await mkdir(join(folder, bundlesFolder), { recursive: true });
  const rootFiles = pagefind
    ? await placeRootIndex(
        bundles.flatMap(({ name, pagefind: own }) =>
          own ? [{ name, pagefind: own, dead: new Set(dead.get(name)) }] : [],
        ),
        store.folder,
        folder,
      )
    : [];
  await removeOthers(folder, [bundlesFolder, manifestFile, ...rootFiles]);
  await linkBundles(
    bundles.map(({ name }) => name),
    store.folder,
    folder,
  );
  await writeAtomically(join(folder, manifestFile), JSON.stringify(manifest));
  await store.save(bundles);
  sizes.push(...[manifestFile, ...rootFiles].flatMap((name) => readSizes(folder, name)));
  return { documents: documents.length, written: total, sizes };
}

/** Bundles never change, so an existing one is skipped. */
async function linkBundles(names: readonly string[], store: string, index: string) {
  const parent = join(index, bundlesFolder);
  await removeOthers(parent, names);
  const standing = new Set(await readdir(parent));
  for (const name of names) {
    if (standing.has(name)) continue;
    // Temp folder and rename: the next build may reuse whatever is there.
    const temp = join(parent, `.${name}.tmp`);
    linkFolder(join(store, name), temp);
    await rename(temp, join(parent, name));
  }
}

async function removeOthers(folder: string, names: readonly string[]) {
  const others = new Set(await readdir(folder)).difference(new Set(names));
  await Promise.all([...others].map((name) => rm(join(folder, name), { recursive: true })));
}
