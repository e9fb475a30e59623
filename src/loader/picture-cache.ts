import sharp from 'sharp';
import { readCache, today, writeCache } from './cache-database.ts';
import { inspectPicture, type PictureInspection } from './inspect-picture.ts';

/** Another decoder, or another inspection, may find something else. */
const decoder = `1 ${sharp.versions.vips}`;

/**
 * Inspects a picture once: the result is cached under the digest of its bytes.
 *
 * @param digest Of `bytes`.
 */
export async function inspectOnce(digest: string, bytes: Buffer): Promise<PictureInspection> {
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
  // Time depends on the machine's load, not on the picture alone.
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
