import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PictureFormat } from '../mdx/srcset.ts';
import { engineRoot } from '../site/engine-files.ts';
import { siteLanguage } from '../site/site-language.ts';
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
 * Renders one version (thumbnail) of a picture through the cache. Those of the manual's pictures are part of
 * the engine: to encode them took a cold build of a small site a fifth of its processor time.
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
  const name = versionName(picture.digest, width, format);
  const cached = join(folder, name);
  const known = await readFile(cached).catch(() => undefined);
  if (known && known.length > 0) {
    await markUsed(cached);
    return known;
  }
  const ofManual = await readFile(join(manualVersionsFolder(format), name)).catch(() => undefined);
  if (ofManual) return ofManual;
  const version = await encodePictureVersion(picture.file, width, format);
  await mkdir(folder, { recursive: true });
  await writeAtomically(cached, version);
  return version;
}

/** Absolute path of the folder where the engine has the versions of the manual's pictures in a format. */
export function manualVersionsFolder(format: PictureFormat): string {
  return join(engineRoot, 'src/manual', siteLanguage, 'versions', settingsName(format));
}

/**
 * Encodes one version of a picture.
 *
 * SVG drawings are rasterised here and never served: an SVG that is opened as a document can run
 * scripts.
 *
 * @param file Absolute path of the original.
 * @param width Pixels; the height follows.
 * @throws When it cannot be decoded; the message names it.
 */
export function encodePictureVersion(
  file: string,
  width: number,
  format: PictureFormat,
): Promise<Buffer> {
  return renderPicture(file, width, (original) =>
    original.resize({ width }).toFormat(format, settings[format]).toBuffer(),
  );
}

/** `avif-40-2-420`: part of a version's path, so that changed settings make new files. */
function settingsName(format: PictureFormat): string {
  return [format, ...Object.values(settings[format])].join('-').replaceAll(':', '');
}
