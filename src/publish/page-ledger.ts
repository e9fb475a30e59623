import { readFileSync, statSync } from 'node:fs';
import { writeWhole } from '../loader/write-whole.ts';
import type { FolderTimes } from './folder-files.ts';

/** How a file is known again: what it was made from, and that nobody wrote into it. */
export interface LedgerEntry {
  /** Nothing where the file is made anew each time. */
  key: string | undefined;
  size: number;
  /** Milliseconds since 1970, with the parts that the file system keeps. */
  modified: number;
}

/** What a build left in a tree. */
export interface PageLedger {
  /** By path below the tree. */
  files: Map<string, LedgerEntry>;
  /** When something was last added to each folder, or taken away; the tree itself is ''. */
  folders: FolderTimes;
}

interface Saved {
  files: [name: string, key: string | null, size: number, modified: number][];
  folders: [name: string, modified: number][];
}

/** @returns An empty ledger where there is none, or it is damaged. */
export function readLedger(file: string): PageLedger {
  try {
    // Written by `writeLedger`, whole or not at all.
    const { files, folders } = JSON.parse(readFileSync(file, 'utf8')) as Saved;
    return {
      files: new Map(
        files.map(([name, key, size, modified]) => [
          name,
          { key: key ?? undefined, size, modified },
        ]),
      ),
      folders: new Map(folders),
    };
  } catch {
    return { files: new Map(), folders: new Map() };
  }
}

/** @param file Absolute path; its folder exists. */
export async function writeLedger(file: string, ledger: PageLedger): Promise<void> {
  const saved: Saved = {
    files: [...ledger.files].map(([name, { key, size, modified }]) => [
      name,
      key ?? null,
      size,
      modified,
    ]),
    folders: [...ledger.folders],
  };
  await writeWhole(file, JSON.stringify(saved));
}

/** What the ledger notes of a file that was just made. @throws Where it is missing. */
export function entryOf(file: string, key: string | undefined): LedgerEntry {
  const { size, mtimeMs } = statSync(file);
  return { key, size, modified: mtimeMs };
}

/** Whether a file is still the one that the ledger knows. */
export function hasSameStat(file: string, entry: LedgerEntry): boolean {
  const state = statSync(file, { throwIfNoEntry: false });
  return state?.size === entry.size && state.mtimeMs === entry.modified;
}
