import sharp from 'sharp';
import { readCache, writeCache } from './cache-database.ts';
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
    database.prepare('SELECT value FROM picture_inspections WHERE key = ?').get(key),
  );
  // Written below.
  if (row) return JSON.parse(String(row['value'])) as PictureInspection;
  const inspection = await inspectPicture(bytes);
  // Time depends on the machine's load, not on the picture alone.
  if (inspection.fault === 'too-slow') return inspection;
  writeCache((database) =>
    database
      .prepare('INSERT OR REPLACE INTO picture_inspections VALUES (?, ?)')
      .run(key, JSON.stringify(inspection)),
  );
  return inspection;
}
