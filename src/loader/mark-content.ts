import { markBodies } from './body-cache.ts';
import { readCache, today, writeCache } from './cache-database.ts';

/**
 * Notes once a day that a content folder and all its compiled articles are in use, and at each other
 * reading those that have changed, as ten thousand rows take longer to write than an edit.
 *
 * @param folder Absolute path.
 * @param all Keys of the bodies of all articles, and `changed` of those that were not as they had been.
 */
export function markContent(
  folder: string,
  all: readonly string[],
  changed: readonly string[],
): void {
  const day = today();
  const row = readCache((database) =>
    database.prepare('SELECT day FROM content_folders WHERE folder = ?').get(folder),
  );
  const isMarked = Number(row?.['day']) === day;
  if (isMarked && changed.length === 0) return;
  markBodies(isMarked ? changed : all);
  if (isMarked) return;
  writeCache((database) =>
    database.prepare('INSERT OR REPLACE INTO content_folders VALUES (?, ?)').run(folder, day),
  );
}
