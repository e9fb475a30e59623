import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { markUsed, pruneEntries } from '../../loader/prune-files.ts';
import { writeWhole } from '../../loader/write-whole.ts';
import { digestEngineFiles } from '../../site/engine-files.ts';
import type { BundlePlan, KnownBundle } from './bundle-plan.ts';
import { pagefindLanguage } from './pagefind/language.ts';

/** What the store knows of the bundles in it. */
interface StoreList {
  /** Of the code that wrote them. */
  version: string;
  bundles: readonly KnownBundle[];
}

/** Where bundles wait for the next build. */
export interface BundleStore {
  /** Absolute path; each bundle is a folder in it. */
  folder: string;
  /** Of the code that writes bundles. */
  version: string;
  /** The bundles that may be used again. */
  known(): Promise<readonly KnownBundle[]>;
  /** Remembers these, and throws others away that no build has used lately. */
  keep(bundles: readonly KnownBundle[]): Promise<void>;
}

const listFile = 'bundles.json';

/** Everything that a bundle depends on besides its documents. */
const code = ['src/arabic/**/*.ts', 'src/search/**/*.ts'];

/** @param folder Absolute path; made where there is none. */
export async function bundleStore(folder: string): Promise<BundleStore> {
  await mkdir(folder, { recursive: true });
  const version = `${await digestEngineFiles(code)} ${pagefindLanguage().code}`;
  return {
    folder,
    version,
    async known() {
      const text = await readFile(join(folder, listFile), 'utf8').catch(() => '');
      const list = parsed(text);
      if (list?.version !== version) return [];
      const names = new Set(await readdir(folder));
      const bundles = list.bundles.filter(({ name }) => names.has(name));
      // So that no other build throws them away before this one has placed them.
      await Promise.all(bundles.map(({ name }) => markUsed(join(folder, name))));
      return bundles;
    },
    async keep(bundles) {
      const list: StoreList = { version, bundles };
      await writeWhole(join(folder, listFile), JSON.stringify(list));
      const kept = new Set([listFile, ...bundles.map(({ name }) => name)]);
      const others = (await readdir(folder)).filter((name) => !kept.has(name));
      await pruneEntries(folder, 0, others);
    },
  };
}

/** A list that is damaged is none. */
function parsed(text: string): StoreList | undefined {
  try {
    // Written by `keep`, whole or not at all.
    return JSON.parse(text) as StoreList;
  } catch {
    return undefined;
  }
}

/** What a plan leaves in the store: what stays, and what was written, largest first. */
export function planBundles(plan: BundlePlan, written: readonly KnownBundle[]): KnownBundle[] {
  const kept = plan.kept.map(({ dead, ...bundle }) => bundle);
  return [...kept, ...written].sort((a, b) => b.digests.length - a.digests.length);
}
