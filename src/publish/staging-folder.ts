import { unlinkSync, utimesSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { linkFile } from '../search/build/link-folder.ts';
import { searchFolder } from '../search/manifest.ts';
import {
  FolderMaker,
  folderFilesSince,
  foldersOf,
  folderTimes,
  removeEmptyFolders,
} from './folder-files.ts';
import { linkTree } from './link-tree.ts';
import type { Twin } from './output-copy.ts';
import { entryOf, hasSameStat, type PageLedger, readLedger, writeLedger } from './page-ledger.ts';
import { auditInThread } from './tree-audit.ts';

/** The next state of a site's output, while the present one stays as it is. */
export interface SiteDraft {
  /** Absolute path. */
  folder: string;
  /**
   * Takes a file over from an earlier build.
   *
   * @param name Path below the output folder.
   * @param key What the file is made from now.
   * @returns Whether there was such a file, untouched and made from the same.
   */
  keep(name: string, key: string): boolean;
  /** Makes place for a file. @returns Its absolute path, where none is. */
  place(name: string): string;
  /** Notes a file that was written to its place. @param key Without one, it is not taken over. */
  wrote(name: string, key: string | undefined): void;
  /** Puts the draft in the place of the output, and leaves the twin to the next build. */
  publish(): Promise<void>;
}

export interface DraftOptions {
  /** That of the output. */
  twin: Twin;
  /** Absolute path of the output folder. */
  output: string;
  /** Absolute path of a folder for what is kept from build to build. */
  store: string;
  /** Of the code that makes pages; files of another one are not taken over. */
  version: string;
}

/**
 * Opens a draft. There are always two trees: what is published, and its twin, which is one build
 * behind. A build brings the twin up to date and lets them change places; so it touches no file
 * and no folder that stays, and making and removing ten thousand folders takes longer than all
 * else that an edit needs. A page that both have is one file with two names, into which neither
 * side may write.
 *
 * Opening one takes seconds of a large site, in a thread of its own.
 */
export async function openStagingFolder(options: DraftOptions): Promise<SiteDraft> {
  const { twin, output, store, version } = options;
  const started = new Date();
  const publishedLedger = join(store, 'published.json');
  const audit = await auditInThread({ folder: twin.folder, ledger: twin.ledger });
  const own = readLedger(twin.ledger);
  const published = readLedger(publishedLedger);
  // Search has bundles of its own there, which it keeps or replaces whole.
  const standing = folderFilesSince(
    twin.folder,
    { files: own.files.keys(), folders: own.folders },
    audit.changedFolders,
    searchFolder,
  );
  const folders = new FolderMaker();
  folders.make(twin.folder);
  const files: PageLedger['files'] = new Map();
  const placed = new Set<string>();

  /** A file there may be the published one under its second name, so it is not written over. */
  const place = (name: string) => {
    const file = join(twin.folder, name);
    folders.make(dirname(file));
    placed.add(name);
    if (standing.has(name)) removeIfThere(file);
    return file;
  };
  const versioned = (key: string) => `${version} ${key}`;
  const wrote = (name: string, key: string | undefined) =>
    files.set(name, entryOf(join(twin.folder, name), key && versioned(key)));
  return {
    folder: twin.folder,
    keep(name, key) {
      const here = own.files.get(name);
      if (here?.key === versioned(key) && !audit.touchedFiles.has(name)) {
        files.set(name, here);
        return true;
      }
      const there = published.files.get(name);
      const file = join(output, name);
      if (there?.key !== versioned(key) || !hasSameStat(file, there)) return false;
      if (!hasLinked(file, place(name))) return false;
      wrote(name, key);
      return true;
    },
    place,
    wrote,
    async publish() {
      const gone = standing.difference(files);
      for (const name of gone) removeIfThere(join(twin.folder, name));
      removeEmptyFolders(twin.folder, foldersOf(gone));
      const unchanged = new Map(own.folders);
      const changed = audit.changedFolders.union(foldersOf(placed.union(gone)));
      for (const folder of changed) unchanged.delete(folder);
      // What was changed while it was being read is newer than the site.
      utimesSync(twin.folder, started, started);
      if (twin.swap()) {
        await rename(publishedLedger, twin.ledger).catch(() => rm(twin.ledger, { force: true }));
      } else {
        await linkTree(output, twin.folder, files.size);
        await writeLedger(twin.ledger, { files, folders: folderTimes(twin.folder, files.keys()) });
      }
      const times = folderTimes(output, files.keys(), unchanged);
      await writeLedger(publishedLedger, { files, folders: times });
      twin.release();
    },
  };
}

/** @returns Not where another build has just put its own tree in the place of the output. */
function hasLinked(from: string, to: string): boolean {
  try {
    linkFile(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}

function removeIfThere(file: string): void {
  try {
    unlinkSync(file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
}
