import sharp from 'sharp';
import { readCache, today, writeCache } from './cache-database.ts';
import { inspectPicture, type PictureInspection } from './inspect-picture.ts';

/** Version of decoder and inspection: part of the cache key. */
const decoder = `1 ${sharp.versions.vips}`;

/**
 * Inspects a picture through the cache; the key is the digest of its bytes.
 *
 * @param digest Of `bytes`.
 */
export async function inspectCached(digest: string, bytes: Buffer): Promise<PictureInspection> {
  const key = `${digest} ${decoder}`;
  const row = readCache((database) =>
    database.prepare('SELECT value, day FROM inspected_pictures WHERE key = ?').get(key),
  );
  if (row) {
    if (Number(row['day']) < today()) write(key, String(row['value']));
    // Written below.
    return JSON.parse(String(row['value'])) as PictureInspection;
  }
  const inspection = await inspectPicture(bytes);
  // Not cached: time depends on the machine's load, not only on the picture.
  if (inspection.fault === 'too-slow') return inspection;
  write(key, JSON.stringify(inspection));
  return inspection;
}

function write(key: string, value: string): void {
  writeCache((database) =>
    database
      .prepare('INSERT OR REPLACE INTO inspected_pictures VALUES (?, ?, ?)')
      .run(key, value, today()),
  );
}
