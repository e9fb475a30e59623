import { readdir, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { millisecondsInUse } from './cache-limits.ts';
import { mapConcurrently } from './map-concurrently.ts';

const inFlight = 32;

/** Notes that a cached file or folder was used; a cache that cannot be written stays as it is. */
export async function markUsed(path: string): Promise<void> {
  const now = new Date();
  await utimes(path, now, now).catch(() => {});
}

interface Entry {
  path: string;
  /** Milliseconds since 1970. */
  used: number;
  bytes: number;
}

/**
 * Removes the files of a folder, and those in its folders, that were used least recently, until the
 * rest is small enough. What was used lately stays, and a file that another build has removed
 * meanwhile is no fault.
 *
 * @param folder Absolute path; it need not exist.
 * @param mostBytes How much may stay.
 * @returns How many files were removed.
 */
export async function pruneFiles(folder: string, mostBytes: number): Promise<number> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = names.filter((entry) => entry.isFile());
  const entries = await entriesOf(files.map(({ parentPath, name }) => join(parentPath, name)));
  let total = entries.reduce((sum, { bytes }) => sum + bytes, 0);
  // A killed process leaves the draft of a file.
  const drafts = entries.filter(({ path }) => path.endsWith('.tmp'));
  const others = entries.filter(({ path }) => !path.endsWith('.tmp'));
  const removed: string[] = [];
  for (const { path, bytes } of [...idle(drafts), ...idle(others)]) {
    if (total <= mostBytes && !path.endsWith('.tmp')) break;
    removed.push(path);
    total -= bytes;
  }
  await mapConcurrently(removed, inFlight, (path) => rm(path, { force: true }));
  return removed.length;
}

/**
 * Removes the entries of a folder that were used least recently, but for so many.
 *
 * @param names Which entries; all of them where nothing is given.
 */
export async function pruneEntries(
  folder: string,
  most: number,
  names?: readonly string[],
): Promise<void> {
  const all = names ?? (await readdir(folder).catch(() => []));
  const entries = await entriesOf(all.map((name) => join(folder, name)));
  const surplus = new Set(byUse(entries).slice(0, Math.max(0, entries.length - most)));
  for (const { path } of idle([...surplus])) await rm(path, { recursive: true, force: true });
}

async function entriesOf(paths: readonly string[]): Promise<Entry[]> {
  const found = await mapConcurrently(paths, inFlight, async (path) => {
    const state = await stat(path).catch(() => undefined);
    return state && { path, used: Math.max(state.mtimeMs, state.atimeMs), bytes: state.size };
  });
  return found.filter((entry) => entry !== undefined);
}

function byUse(entries: readonly Entry[]): Entry[] {
  return entries.toSorted((a, b) => a.used - b.used);
}

/** Those that no running build can need, least recently used first. */
function idle(entries: readonly Entry[]): Entry[] {
  const since = Date.now() - millisecondsInUse;
  return byUse(entries).filter(({ used }) => used < since);
}
