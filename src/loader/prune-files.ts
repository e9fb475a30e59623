import { readdir, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { millisecondsInUse } from './cache-limits.ts';
import { mapConcurrently } from './map-concurrently.ts';

const inFlight = 32;

/** Marks a cached file or folder as used, unless the cache is read-only. @returns Whether it is there. */
export async function markUsed(path: string): Promise<boolean> {
  const now = new Date();
  return utimes(path, now, now).then(
    () => true,
    (error: NodeJS.ErrnoException) => error.code !== 'ENOENT',
  );
}

interface Entry {
  path: string;
  /** Milliseconds since 1970. */
  used: number;
  bytes: number;
}

/**
 * Prunes the least recently used files of a folder and its subfolders to a size limit. Recently
 * used files stay, and a file that a concurrent build has removed is no error.
 *
 * @param folder Absolute path; it need not exist.
 * @param mostBytes Size limit in bytes.
 * @returns Number of removed files.
 */
export async function pruneFiles(folder: string, mostBytes: number): Promise<number> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = names.filter((entry) => entry.isFile());
  const entries = await readEntries(files.map(({ parentPath, name }) => join(parentPath, name)));
  let total = entries.reduce((sum, { bytes }) => sum + bytes, 0);
  // Temp files of killed processes.
  const drafts = entries.filter(({ path }) => path.endsWith('.tmp'));
  const others = entries.filter(({ path }) => !path.endsWith('.tmp'));
  const removed: string[] = [];
  for (const { path, bytes } of [...listIdle(drafts), ...listIdle(others)]) {
    if (total <= mostBytes && !path.endsWith('.tmp')) break;
    removed.push(path);
    total -= bytes;
  }
  await mapConcurrently(removed, inFlight, (path) => rm(path, { force: true }));
  return removed.length;
}

/**
 * Prunes the least recently used entries of a folder to a number of entries.
 *
 * @param names Which entries; by default all of them.
 */
export async function pruneEntries(
  folder: string,
  most: number,
  names?: readonly string[],
): Promise<void> {
  const all = names ?? (await readdir(folder).catch(() => []));
  const entries = await readEntries(all.map((name) => join(folder, name)));
  const surplus = new Set(sortByUse(entries).slice(0, Math.max(0, entries.length - most)));
  for (const { path } of listIdle([...surplus])) await rm(path, { recursive: true, force: true });
}

async function readEntries(paths: readonly string[]): Promise<Entry[]> {
  const found = await mapConcurrently(paths, inFlight, async (path) => {
    const state = await stat(path).catch(() => undefined);
    return state && { path, used: Math.max(state.mtimeMs, state.atimeMs), bytes: state.size };
  });
  return found.filter((entry) => entry !== undefined);
}

function sortByUse(entries: readonly Entry[]): Entry[] {
  return entries.toSorted((a, b) => a.used - b.used);
}

/** Entries that no running build can need, least recently used first. */
function listIdle(entries: readonly Entry[]): Entry[] {
  const since = Date.now() - millisecondsInUse;
  return sortByUse(entries).filter(({ used }) => used < since);
}
