import { markBodies } from './body-cache.ts';
import { readCache, today, writeCache } from './cache-database.ts';

/**
 * Marks a content folder and all its compiled articles as used, once a day; other readings mark
 * only changed articles, since writing ten thousand rows takes longer than an edit.
 *
 * @param folder Absolute path.
 * @param all Keys of the bodies of all articles; `changed` has those of changed articles.
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
