import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PictureFormat } from '../mdx/srcset.ts';
import { cacheFolder } from './folders.ts';
import { versionName } from './pictures.ts';
import { markUsed } from './prune-files.ts';
import { renderPicture } from './render-picture.ts';
import { writeAtomically } from './write-atomically.ts';

const settings = {
  // More effort makes encoding four times slower, and AVIF hardly smaller.
  avif: { quality: 34, effort: 2, chromaSubsampling: '4:2:0' },
  webp: { quality: 76, effort: 4 },
} as const;

/**
 * Renders one version (thumbnail) of a picture through the cache.
 *
 * SVG drawings are rasterised here and never served: an SVG that is opened as a document can run
 * scripts.
 *
 * @param picture The original's path and digest.
 * @param width Pixels; the height follows.
 * @returns The bytes of a file without the original's metadata (which may contain its location).
 * @throws When the original cannot be decoded any more; the message names it.
 */
export async function renderPictureVersion(
  picture: { file: string; digest: string },
  width: number,
  format: PictureFormat,
): Promise<Buffer> {
  const folder = join(cacheFolder, 'media', settingsName(format));
  const cached = join(folder, versionName(picture.digest, width, format));
  const known = await readFile(cached).catch(() => undefined);
  if (known && known.length > 0) {
    await markUsed(cached);
    return known;
  }
  const version = await renderPicture(picture.file, width, (original) =>
    original.resize({ width }).toFormat(format, settings[format]).toBuffer(),
  );
  await mkdir(folder, { recursive: true });
  await writeAtomically(cached, version);
  return version;
}

/** `avif-40-2-420`: part of the cache's path, so that changed settings make new files. */
function settingsName(format: PictureFormat): string {
  return [format, ...Object.values(settings[format])].join('-').replaceAll(':', '');
}
