import { resolve } from 'node:path';
import { renderPictureVersion } from '../loader/picture-version.ts';
import { versionName } from '../loader/pictures.ts';
import { chooseFallbackWidth, type PictureFormat } from '../mdx/srcset.ts';
import { allArticles } from './articles.ts';
import { manualPages } from './manual.ts';

/** One file below `/media/`. */
export interface PictureVersion {
  /** File name, with the picture's digest, the width and the format. */
  name: string;
  format: PictureFormat;
  /** Renders it, or reads it from the cache. */
  bytes: () => Promise<Buffer>;
}

/** All versions of all pictures of published articles and the manual. */
export async function pictureVersions(): Promise<readonly PictureVersion[]> {
  const versions = new Map<string, PictureVersion>();
  for (const { pictures } of [...(await allArticles()), ...manualPages()]) {
    for (const { file, digest, widths } of pictures) {
      const original = { file: resolve(file), digest };
      const add = (width: number, format: PictureFormat) => {
        const name = versionName(digest, width, format);
        const bytes = () => renderPictureVersion(original, width, format);
        versions.set(name, { name, format, bytes });
      };
      for (const width of widths) add(width, 'avif');
      const fallback = chooseFallbackWidth(widths);
      if (fallback !== undefined) add(fallback, 'webp');
    }
  }
  return [...versions.values()];
}
