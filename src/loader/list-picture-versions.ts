import { resolve } from 'node:path';
import { chooseFallbackWidth, type PictureFormat } from '../mdx/srcset.ts';
import type { ShownPicture } from './article-entry.ts';
import { renderPictureVersion } from './picture-version.ts';
import { versionName } from './pictures.ts';

/** One file below `/media/`. */
export interface PictureVersion {
  /** File name, with the picture's digest, the width and the format. */
  name: string;
  format: PictureFormat;
  /** Pixels. */
  width: number;
  /** Absolute path of the original. */
  file: string;
  /** Renders it, or reads it from the cache. */
  bytes: () => Promise<Buffer>;
}

/** All versions of some pictures, each once. */
export function listPictureVersions(pictures: readonly ShownPicture[]): PictureVersion[] {
  const versions = new Map<string, PictureVersion>();
  for (const { file, digest, widths } of pictures) {
    const original = { file: resolve(file), digest };
    const add = (width: number, format: PictureFormat) => {
      const name = versionName(digest, width, format);
      const bytes = () => renderPictureVersion(original, width, format);
      versions.set(name, { name, format, width, file: original.file, bytes });
    };
    for (const width of widths) add(width, 'avif');
    const fallback = chooseFallbackWidth(widths);
    if (fallback !== undefined) add(fallback, 'webp');
  }
  return [...versions.values()];
}
