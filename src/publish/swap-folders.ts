import {
  cpSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { join } from 'node:path';

/**
 * Swaps the entries of two folders one by one, and their modification times. For a folder that
 * cannot be renamed: a mounted one, or one in a read-only parent.
 *
 * @param output Absolute path; each of its entries is missing for a moment only.
 * @param draft Absolute path; on another disk its entries are copied.
 * @param aside Absolute path of a temp folder that does not exist yet.
 * @throws Errors of the file system; both folders are then restored.
 */
export function swapFolders(output: string, draft: string, aside: string): void {
  const { atime, mtime } = statSync(draft);
  const next = new Set(readdirSync(draft));
  const before = new Set(readdirSync(output));
  const moved: [from: string, to: string][] = [];
  const move = (name: string, from: string, to: string) => {
    moveEntry(join(from, name), join(to, name));
    moved.push([join(from, name), join(to, name)]);
  };
  mkdirSync(aside);
  try {
    for (const name of next.union(before)) {
      if (before.has(name)) move(name, output, aside);
      if (next.has(name)) move(name, draft, output);
    }
    for (const name of before) move(name, aside, draft);
  } catch (error) {
    for (const [from, to] of moved.reverse()) moveEntry(to, from);
    rmdirSync(aside);
    throw error;
  }
  rmdirSync(aside);
  setTimes(output, atime, mtime);
}

function moveEntry(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!hasCode(error, ['EXDEV'])) throw error;
    cpSync(from, to, { recursive: true, preserveTimestamps: true });
    rmSync(from, { recursive: true });
  }
}

function setTimes(folder: string, atime: Date, mtime: Date): void {
  try {
    utimesSync(folder, atime, mtime);
  } catch (error) {
    // A process with write permission may only set the time of folders that it owns.
    if (!hasCode(error, ['EPERM', 'EACCES'])) throw error;
  }
}

/** Whether the file system refused to rename the folder itself. */
export function isFixedFolder(error: unknown): boolean {
  return hasCode(error, ['EACCES', 'EPERM', 'EBUSY', 'EXDEV', 'EROFS']);
}

function hasCode(error: unknown, codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}
