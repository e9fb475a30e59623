import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder } from './folders.ts';
import { openPicture } from './open-picture.ts';
import { versionName } from './pictures.ts';
import { writeWhole } from './write-whole.ts';

/** Part of the cache's path, so that changed settings make new files. */
const settings = { quality: 76, effort: 4 } as const;

/**
 * One version of a picture as WebP, made once and kept.
 *
 * SVG drawings are rasterised here and never served themselves: as a document of its own, an SVG
 * may run scripts.
 *
 * @param picture The original's path and digest.
 * @param width Pixels; the height follows.
 * @returns The bytes of a WebP file without the original's metadata (which may say where its
 *   author lives).
 * @throws When the original cannot be decoded any more.
 */
export async function pictureVersion(
  picture: { file: string; digest: string },
  width: number,
): Promise<Buffer> {
  const folder = join(cacheFolder, 'media', `webp-q${settings.quality}-e${settings.effort}`);
  const cached = join(folder, versionName(picture.digest, width));
  const known = await readFile(cached).catch(() => undefined);
  if (known && known.length > 0) return known;
  const original = await openPicture(picture.file, width);
  const version = await original.resize({ width }).webp(settings).toBuffer();
  await mkdir(folder, { recursive: true });
  await writeWhole(cached, version);
  return version;
}
