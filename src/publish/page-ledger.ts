import { readFileSync, statSync } from 'node:fs';
import { writeAtomically } from '../loader/write-atomically.ts';
import type { FolderTimes } from './folder-files.ts';

/** Cache entry of a written file: its cache key, and its stat, to detect writes by others. */
export interface LedgerEntry {
  /** Undefined for a file that is never reused. */
  key: string | undefined;
  size: number;
  /** Milliseconds since 1970, with the file system's fractions. */
  modified: number;
}

/** The state of a tree after a build. */
export interface PageLedger {
  /** By path below the tree. */
  files: Map<string, LedgerEntry>;
  /** Modification time of each folder; the tree itself is ''. */
  folders: FolderTimes;
}

interface SavedLedger {
  files: [name: string, key: string | null, size: number, modified: number][];
  folders: [name: string, modified: number][];
}

/** @returns An empty ledger if the file is missing or damaged. */
export function readLedger(file: string): PageLedger {
  try {
    // Written atomically by `writeLedger`.
    const { files, folders } = JSON.parse(readFileSync(file, 'utf8')) as SavedLedger;
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
  const saved: SavedLedger = {
    files: [...ledger.files].map(([name, { key, size, modified }]) => [
      name,
      key ?? null,
      size,
      modified,
    ]),
    folders: [...ledger.folders],
  };
  await writeAtomically(file, JSON.stringify(saved));
}

/** Creates the entry of a file that was just written. @throws If the file is missing. */
export function createLedgerEntry(file: string, key: string | undefined): LedgerEntry {
  const { size, mtimeMs } = statSync(file);
  return { key, size, modified: mtimeMs };
}

/** Whether the file still has the stat of its entry. */
export function hasSameStat(file: string, entry: LedgerEntry): boolean {
  const state = statSync(file, { throwIfNoEntry: false });
  return state?.size === entry.size && state.mtimeMs === entry.modified;
}
