import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { markUsed, pruneEntries } from '../../loader/prune-files.ts';
import { writeAtomically } from '../../loader/write-atomically.ts';
import { digestEngineFiles } from '../../site/engine-files.ts';
import type { BundlePlan, StoredBundle } from './bundle-plan.ts';
import { pagefindLanguage } from './pagefind/language.ts';

/** The store's list of its bundles. */
interface StoreList {
  /** Version of the code that wrote the bundles. */
  version: string;
  bundles: readonly StoredBundle[];
}

/** Cache of bundles for the next build. */
export interface BundleStore {
  /** Absolute path; each bundle is a subfolder. */
  folder: string;
  /** Version of the code that writes bundles. */
  version: string;
  /** Bundles that can be reused. */
  loadReusable(): Promise<readonly StoredBundle[]>;
  /** Records these bundles, and prunes others that no build has used lately. */
  save(bundles: readonly StoredBundle[]): Promise<void>;
}

const listFile = 'bundles.json';

/** Source files that a bundle depends on: part of its cache key. */
const code = ['src/arabic/**/*.ts', 'src/search/**/*.ts'];

/**
 * Opens the store.
 *
 * @param folder Absolute path; created if missing.
 * @param pagefind Whether bundles are for Pagefind's own client too.
 */
export async function openBundleStore(folder: string, pagefind: boolean): Promise<BundleStore> {
  await mkdir(folder, { recursive: true });
  const version = [
    await digestEngineFiles(code),
    ...(pagefind ? [pagefindLanguage().code] : []),
  ].join(' ');
  return {
    folder,
    version,
    async loadReusable() {
      const text = await readFile(join(folder, listFile), 'utf8').catch(() => '');
      const list = parseStoreList(text);
      if (list?.version !== version) return [];
      const names = new Set(await readdir(folder));
      const bundles = list.bundles.filter(({ name }) => names.has(name));
      // So that no other build prunes them before this one has linked them.
      await Promise.all(bundles.map(({ name }) => markUsed(join(folder, name))));
      return bundles;
    },
    async save(bundles) {
      const list: StoreList = { version, bundles };
      await writeAtomically(join(folder, listFile), JSON.stringify(list));
      const reused = new Set([listFile, ...bundles.map(({ name }) => name)]);
      const others = (await readdir(folder)).filter((name) => !reused.has(name));
      await pruneEntries(folder, 0, others);
    },
  };
}

/** Parses the list; a damaged list counts as missing. */
function parseStoreList(text: string): StoreList | undefined {
  try {
    // Written atomically by `save`.
    return JSON.parse(text) as StoreList;
  } catch {
    return undefined;
  }
}

/** Lists the bundles after a build, reused and written, largest first. */
export function listBundles(plan: BundlePlan, written: readonly StoredBundle[]): StoredBundle[] {
  const reused = plan.reused.map(({ dead, ...bundle }) => bundle);
  return [...reused, ...written].sort((a, b) => b.digests.length - a.digests.length);
}
