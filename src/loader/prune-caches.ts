import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { millisecondsBetween, mostContentFolders, mostFileBytes } from './cache-limits.ts';
import { astroCacheFolder, cacheFolder } from './folders.ts';
import { pruneDatabase } from './prune-database.ts';
import { markUsed, pruneEntries, pruneFiles } from './prune-files.ts';
import { writeWhole } from './write-whole.ts';

/** Its time is that of the last pruning. */
const stampFile = join(cacheFolder, 'pruned');

/** A content folder's own part of the cache, as `astroCacheFolder` names it. */
const contentCache = /^astro(?:-[0-9a-f]+)?$/;

/**
 * Keeps the caches below their limits (`cache-limits.ts`), once a day, at the end of a build. It
 * removes nothing that a build needs which runs at present, this one or another one.
 *
 * @throws Nothing: a cache that cannot be pruned is no reason to refuse a site that is made.
 */
export async function pruneCaches(): Promise<void> {
  try {
    await markUsed(astroCacheFolder);
    const last = await stat(stampFile).catch(() => undefined);
    if (last && Date.now() - last.mtimeMs < millisecondsBetween) return;
    // First, so that of two builds one does it.
    await writeWhole(stampFile, '');
    pruneDatabase();
    for (const [name, bytes] of Object.entries(mostFileBytes)) {
      await pruneFiles(join(cacheFolder, name), bytes);
    }
    const names = (await readdir(cacheFolder)).filter((name) => contentCache.test(name));
    await pruneEntries(cacheFolder, mostContentFolders, names);
  } catch {
    // The next day's build tries again.
  }
}
