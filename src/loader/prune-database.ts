import { join } from 'node:path';
import { cacheDatabase, today, writeCache } from './cache-database.ts';
import {
  daysInUse,
  mostBodyBytes,
  mostContentFolders,
  mostInspectedPictures,
} from './cache-limits.ts';

/** Limits of the database; tests use smaller ones. */
export interface DatabaseLimits {
  bodyBytes: number;
  pictures: number;
  contentFolders: number;
}

const limits: DatabaseLimits = {
  bodyBytes: mostBodyBytes,
  pictures: mostInspectedPictures,
  contentFolders: mostContentFolders,
};

/**
 * Prunes the least recently used rows of the database if it exceeds its limits. Every build marks
 * what it uses while it reads its content, so rows of a concurrent build have today's date.
 *
 * @throws Errors of the file system, such as a full disk; then nothing is removed.
 */
export function pruneDatabase({ bodyBytes, pictures, contentFolders } = limits): void {
  const idleSince = today() - daysInUse;
  writeCache((database) => {
    let total = Number(database.prepare('SELECT sum(size) total FROM body_uses').get()?.['total']);
    const bodies = database.prepare('SELECT key, day, size FROM body_uses ORDER BY day');
    for (const { key, day, size } of total > bodyBytes ? bodies.all() : []) {
      if (total <= bodyBytes || Number(day) > idleSince) break;
      database.prepare('DELETE FROM article_bodies WHERE key = ?').run(String(key));
      database.prepare('DELETE FROM body_uses WHERE key = ?').run(String(key));
      total -= Number(size);
    }
    database
      .prepare(
        `DELETE FROM inspected_pictures WHERE day <= ? AND key NOT IN
          (SELECT key FROM inspected_pictures ORDER BY day DESC LIMIT ?)`,
      )
      .run(idleSince, pictures);
    const folders = database
      .prepare('SELECT folder FROM content_folders ORDER BY day DESC LIMIT -1 OFFSET ?')
      .all(contentFolders);
    for (const { folder } of folders) {
      const prefix = join(String(folder), 'articles', '/');
      const { changes } = database
        .prepare('DELETE FROM content_folders WHERE folder = ? AND day <= ?')
        .run(String(folder), idleSince);
      if (changes === 0) continue;
      database
        .prepare('DELETE FROM loaded_articles WHERE substr(file, 1, ?) = ?')
        .run(prefix.length, prefix);
      database.prepare('DELETE FROM related WHERE folder = ?').run(String(folder));
      const ofFolder = join(String(folder), '/');
      database
        .prepare('DELETE FROM vocabularies WHERE substr(file, 1, ?) = ?')
        .run(ofFolder.length, ofFolder);
    }
  });
  // Removed rows make room for new ones; the file itself does not shrink.
  cacheDatabase().exec('PRAGMA optimize');
}
