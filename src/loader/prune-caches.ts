import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { millisecondsBetween, mostContentFolders, mostFileBytes } from './cache-limits.ts';
import { astroCacheFolder, cacheFolder } from './folders.ts';
import { pruneDatabase } from './prune-database.ts';
import { markUsed, pruneEntries, pruneFiles } from './prune-files.ts';
import { writeAtomically } from './write-atomically.ts';

/** Its modification time is that of the last pruning. */
const stampFile = join(cacheFolder, 'pruned');

/** A content folder's part of the cache, as `astroCacheFolder` names it. */
const contentCache = /^astro(?:-[0-9a-f]+)?$/;

/**
 * Prunes the caches to their limits (`cache-limits.ts`), once a day, at the end of a build. Entries
 * that this or a concurrent build needs stay.
 *
 * @throws Nothing: a pruning error must not fail a finished build.
 */
export async function pruneCaches(): Promise<void> {
  try {
    await markUsed(astroCacheFolder);
    const last = await stat(stampFile).catch(() => undefined);
    if (last && Date.now() - last.mtimeMs < millisecondsBetween) return;
    // Written first, so that of two builds only one prunes.
    await writeAtomically(stampFile, '');
    pruneDatabase();
    for (const [name, bytes] of Object.entries(mostFileBytes)) {
      await pruneFiles(join(cacheFolder, name), bytes);
    }
    const names = (await readdir(cacheFolder)).filter((name) => contentCache.test(name));
    await pruneEntries(cacheFolder, mostContentFolders, names);
  } catch {
    // Retried on the next day.
  }
}
