import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { engineRoot } from '../site/engine-files.ts';
import { readCache, today, writeCache } from './cache-database.ts';
import type { PictureInspection } from './inspect-picture.ts';

let decoder: string | undefined;

/**
 * Version of decoder and inspection: part of the cache key. The decoder's is the one that the engine
 * pins: asking the decoder itself would load it in every build.
 */
function decoderVersion(): string {
  // The engine's own file.
  const { dependencies } = JSON.parse(readFileSync(join(engineRoot, 'package.json'), 'utf8')) as {
    dependencies: { sharp: string };
  };
  return `2 ${dependencies.sharp}`;
}

/**
 * Inspects a picture through the cache; the key is the digest of its bytes.
 *
 * @param digest Of `bytes`.
 */
export async function inspectCached(digest: string, bytes: Buffer): Promise<PictureInspection> {
  decoder ??= decoderVersion();
  const key = `${digest} ${decoder}`;
  const row = readCache((database) =>
    database.prepare('SELECT value, day FROM inspected_pictures WHERE key = ?').get(key),
  );
  if (row) {
    if (Number(row['day']) < today()) write(key, String(row['value']));
    // Written below.
    return JSON.parse(String(row['value'])) as PictureInspection;
  }
  const { inspectPicture } = await import('./inspect-picture.ts');
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
