import { resolve } from 'node:path';
import { pictureVersion } from '../loader/picture-version.ts';
import { versionName } from '../loader/pictures.ts';
import { allArticles } from './articles.ts';

/** One file below `/media/`. */
export interface PictureVersion {
  /** File name, which tells the picture's digest and the width. */
  name: string;
  /** Makes it, or takes it from the cache. */
  bytes: () => Promise<Buffer>;
}

/** Every version of every picture that a published article shows. */
export async function pictureVersions(): Promise<readonly PictureVersion[]> {
  const versions = new Map<string, PictureVersion>();
  for (const { pictures } of await allArticles()) {
    for (const { file, digest, widths } of pictures) {
      for (const width of widths) {
        const name = versionName(digest, width);
        const original = { file: resolve(file), digest };
        versions.set(name, { name, bytes: () => pictureVersion(original, width) });
      }
    }
  }
  return [...versions.values()];
}
