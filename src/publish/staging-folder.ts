import { unlinkSync, utimesSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { linkFile } from '../search/build/link-folder.ts';
import { searchFolder } from '../search/manifest.ts';
import {
  FolderMaker,
  listFolders,
  readFolderTimes,
  removeEmptyFolders,
  updateFolderFiles,
} from './folder-files.ts';
import { linkTree } from './link-tree.ts';
import type { OutputCopy } from './output-copy.ts';
import {
  createLedgerEntry,
  hasSameStat,
  type PageLedger,
  readLedger,
  writeLedger,
} from './page-ledger.ts';
import { auditInThread } from './tree-audit.ts';

/** The next state of the output, while the present one stays unchanged. */
export interface StagingFolder {
  /** Absolute path. */
  folder: string;
  /**
   * Reuses a file of an earlier build.
   *
   * @param name Path below the output folder.
   * @param key Cache key of the file.
   * @returns Whether an untouched file with this key exists.
   */
  reuse(name: string, key: string): boolean;
  /** Creates the file's folder and removes an old file. @returns Absolute path to write to. */
  prepare(name: string): string;
  /** Records a written file in the ledger. @param key Without one, it is never reused. */
  record(name: string, key: string | undefined): void;
  /** The files so far, and their sizes in bytes; without those of search. */
  sizes(): [name: string, bytes: number][];
  /** Swaps the staging folder with the output, and leaves the old output to the next build. */
  publish(): Promise<void>;
}

export interface StagingOptions {
  /** The copy of the output. */
  copy: OutputCopy;
  /** Absolute path of the output folder. */
  output: string;
  /** Absolute path of the cache folder. */
  store: string;
  /** Version of the code that renders pages; files of other versions are not reused. */
  version: string;
}

/**
 * Opens a staging folder. There are always two trees: the published output and its copy, which is
 * one build behind. A build updates the copy and swaps both. So it touches only changed files and
 * folders; creating and removing ten thousand folders would take longer than all other work of an
 * edit. A page in both trees is one file with two hard links, which neither side may write to.
 *
 * Opening takes seconds on a large site, in a worker thread.
 */
export async function openStagingFolder(options: StagingOptions): Promise<StagingFolder> {
  const { copy, output, store, version } = options;
  const started = new Date();
  const publishedLedger = join(store, 'published.json');
  const audit = await auditInThread({ folder: copy.folder, ledger: copy.ledger });
  const own = readLedger(copy.ledger);
  const published = readLedger(publishedLedger);
  // Search has bundles of its own there, which it reuses or replaces itself.
  const standing = updateFolderFiles(
    copy.folder,
    { files: own.files.keys(), folders: own.folders },
    audit.changedFolders,
    searchFolder,
  );
  const folders = new FolderMaker();
  folders.make(copy.folder);
  const files: PageLedger['files'] = new Map();
  const prepared = new Set<string>();

  /**
   * An existing file may be hard-linked to the published one, so it is removed, not overwritten.
   */
  const prepare = (name: string) => {
    const file = join(copy.folder, name);
    folders.make(dirname(file));
    prepared.add(name);
    if (standing.has(name)) removeIfExists(file);
    return file;
  };
  const addVersion = (key: string) => `${version} ${key}`;
  const record = (name: string, key: string | undefined) =>
    files.set(name, createLedgerEntry(join(copy.folder, name), key && addVersion(key)));
  return {
    folder: copy.folder,
    reuse(name, key) {
      const here = own.files.get(name);
      if (here?.key === addVersion(key) && !audit.touchedFiles.has(name)) {
        files.set(name, here);
        return true;
      }
      const there = published.files.get(name);
      const file = join(output, name);
      if (there?.key !== addVersion(key) || !hasSameStat(file, there)) return false;
      if (!linkIfPresent(file, prepare(name))) return false;
      record(name, key);
      return true;
    },
    prepare,
    record,
    sizes: () => [...files].map(([name, { size }]) => [name, size]),
    async publish() {
      const gone = standing.difference(files);
      for (const name of gone) removeIfExists(join(copy.folder, name));
      removeEmptyFolders(copy.folder, listFolders(gone));
      const unchanged = new Map(own.folders);
      const changed = audit.changedFolders.union(listFolders(prepared.union(gone)));
      for (const folder of changed) unchanged.delete(folder);
      // The build's start: content that changed during the build is newer than the site.
      utimesSync(copy.folder, started, started);
      if (copy.swap()) {
        await rename(publishedLedger, copy.ledger).catch(() => rm(copy.ledger, { force: true }));
      } else {
        await linkTree(output, copy.folder, files.size);
        await writeLedger(copy.ledger, {
          files,
          folders: readFolderTimes(copy.folder, files.keys()),
        });
      }
      const times = readFolderTimes(output, files.keys(), unchanged);
      await writeLedger(publishedLedger, { files, folders: times });
      copy.release();
    },
  };
}

/** @returns False if another build has just swapped the output. */
function linkIfPresent(from: string, to: string): boolean {
  try {
    linkFile(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}

function removeIfExists(file: string): void {
  try {
    unlinkSync(file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
}
