import { statfsSync } from 'node:fs';

/** SQLite's code for a database that cannot grow. https://www.sqlite.org/rescode.html#full */
const sqliteFull = 13;

/** Bytes; with less than this nothing of a build can be written. */
const leastSpace = 1_000_000;

/**
 * Whether a disk is full: what was thrown says so, in the file system's words or SQLite's, or one
 * of the folders has no space left, which comes out as any kind of error.
 *
 * @param folders Paths of folders that were written to; one that is missing does not count.
 */
export function isDiskFull(error: unknown, folders: readonly string[]): error is Error {
  if (!(error instanceof Error)) return false;
  const { code, errcode } = error as { code?: unknown; errcode?: unknown };
  // Bundlers put what the system said into a text of their own, and threads pass on the text alone.
  const isSaid = /ENOSPC|no space left on device|disk is full/i.test(error.message);
  return code === 'ENOSPC' || errcode === sqliteFull || isSaid || folders.some(hasNoSpace);
}

function hasNoSpace(folder: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize < leastSpace;
  } catch {
    return false;
  }
}
