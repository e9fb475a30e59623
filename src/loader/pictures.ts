import { createHash } from 'node:crypto';
import { readdir, readFile, realpath } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import sharp from 'sharp';
import type { Picture } from '../mdx/compiled-body.ts';
import type { PictureFormat } from '../mdx/picture-set.ts';
import { nearest } from '../schema/nearest.ts';
import { type Place, type Problem, problem } from '../schema/problem.ts';
import { sitePath } from '../site-path.ts';

/** Widths in CSS pixels that layouts ask for; a picture is never enlarged. */
const widths = [320, 480, 768, 1080, 1600];

/** A picture file on disk, measured, with the addresses of its versions. */
export interface PictureFile extends Picture {
  /** Absolute path of the original. */
  file: string;
  /** Digest of the original's bytes. */
  digest: string;
}

/** A version's file name; it changes when the picture does, so it may be cached for ever. */
export function versionName(digest: string, width: number, format: PictureFormat = 'webp'): string {
  return `${digest}-${width}.${format}`;
}

/**
 * Finds and measures a picture that an article names.
 *
 * @param src As written, relative to the article (`./shore.jpg`).
 * @param articleFile Absolute path of the article.
 * @param place Where it is named, for problems.
 * @returns The picture, or why there is none: missing, outside the article's folder (a symbolic
 *   link counts where it leads), or not a picture. Never throws.
 */
export async function findPicture(
  src: string,
  articleFile: string,
  place: Place,
): Promise<{ picture: PictureFile; problem?: undefined } | { problem: Problem }> {
  const folder = dirname(articleFile);
  const path = decodePath(src);
  const file = resolve(folder, path);
  if (/^[a-z][a-z0-9+.-]*:|^\//i.test(path) || !isInside(folder, file)) {
    return { problem: problem('picture-outside-article', place, { value: src }) };
  }
  let bytes: Buffer;
  try {
    if (!isInside(await realpath(folder), await realpath(file))) {
      return { problem: problem('picture-outside-article', place, { value: src }) };
    }
    bytes = await readFile(file);
  } catch {
    const siblings = await readdir(dirname(file)).catch(() => []);
    const suggestion = nearest(file.slice(dirname(file).length + 1), siblings);
    const details = {
      value: src,
      suggestion: suggestion && `./${join(relative(folder, dirname(file)), suggestion)}`,
    };
    return { problem: problem('picture-missing', place, details) };
  }
  try {
    return { picture: await measure(file, bytes) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { problem: problem('picture-unreadable', place, { value: src, reason }) };
  }
}

async function measure(file: string, bytes: Buffer): Promise<PictureFile> {
  const metadata = await sharp(bytes).metadata();
  const { width, height } = metadata.autoOrient;
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  const own = widths.filter((candidate) => candidate < width);
  const largest = Math.min(width, widths.at(-1) ?? width);
  const sources = [...own, ...(own.includes(largest) ? [] : [largest])].map((each) => ({
    url: sitePath(`/media/${versionName(digest, each)}`),
    width: each,
  }));
  const fallback = sources.findLast((source) => source.width <= 1080) ?? sources[0];
  if (!fallback) throw new Error('no width');
  return {
    file,
    digest,
    url: fallback.url,
    width: fallback.width,
    height: Math.round((height * fallback.width) / width),
    sources,
  };
}

function isInside(folder: string, file: string): boolean {
  const path = relative(folder, file);
  return path !== '' && path !== '..' && !path.startsWith(`..${sep}`);
}

function decodePath(src: string): string {
  try {
    return decodeURI(src);
  } catch {
    return src;
  }
}
