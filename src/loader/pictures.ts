import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import type { Picture } from '../mdx/compiled-body.ts';
import { chooseFallbackWidth, type PictureFormat } from '../mdx/srcset.ts';
import { type PictureFault, type Place, type Problem, problem } from '../schema/problem.ts';
import { pictureAddress } from '../site/picture-host.ts';
import { site } from '../site/settings.ts';
import { findFile } from './find-file.ts';
import { inspectCached } from './picture-cache.ts';
import { longestSide, mostPictureBytes } from './picture-limits.ts';

/** Width in pixels that a tall picture may be made narrower to. */
const leastWidth = 320;

/** A smaller version is not worth a file unless the largest is this many times as wide. */
const leastRatio = 1.25;

/** A picture file with its size and the addresses of its versions. */
export interface PictureFile extends Picture {
  /** Absolute path of the original. */
  file: string;
  /** Digest of the original's bytes. */
  digest: string;
}

/** File name of a version; it changes with the picture, so it may be cached for ever. */
export function versionName(digest: string, width: number, format: PictureFormat): string {
  return `${digest}-${width}.${format}`;
}

/**
 * Finds, decodes and measures a picture of an article.
 *
 * @param src As written, relative to the article (`./shore.jpg`).
 * @param articleFile Absolute path of the article.
 * @param place Position of the reference, for problems.
 * @returns The picture, or a problem: missing, outside the article's folder (symbolic links are
 *   resolved), or not displayable. Never throws.
 */
export async function findPicture(
  src: string,
  articleFile: string,
  place: Place,
): Promise<{ picture: PictureFile; problem?: undefined } | { problem: Problem }> {
  const folder = dirname(articleFile);
  const path = decodePath(src);
  const wanted = resolve(folder, path);
  const outside = { problem: problem('picture-outside-article', place, { value: src }) };
  if (/^[a-z][a-z0-9+.-]*:|^\//i.test(path) || !isInFolder(folder, wanted)) return outside;
  const match = await findFile(folder, relative(folder, wanted).split(sep).join('/'));
  if (match.kind === 'other-case') {
    const details = { value: src, actual: `./${match.path}` };
    return { problem: problem('picture-name-case', place, details) };
  }
  const missing = (near?: string) => ({
    problem: problem('picture-missing', place, { value: src, suggestion: near && `./${near}` }),
  });
  if (match.kind === 'missing') return missing(match.path);
  try {
    if (!isInFolder(await realpath(folder), await realpath(match.file))) return outside;
    const state = await stat(match.file);
    if (!state.isFile()) return missing();
    return await measure(match.file, state.size, src, place);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { problem: unreadablePicture(src, place, 'unreadable-file', reason) };
  }
}

async function measure(
  file: string,
  size: number,
  src: string,
  place: Place,
): Promise<{ picture: PictureFile } | { problem: Problem }> {
  if (size > mostPictureBytes) {
    const reason = `${(size / 1e6).toFixed(0)} MB`;
    return { problem: unreadablePicture(src, place, 'too-many-bytes', reason) };
  }
  const bytes = await readFile(file);
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  const inspection = await inspectCached(digest, bytes);
  if (inspection.fault !== undefined) {
    return { problem: unreadablePicture(src, place, inspection.fault, inspection.reason) };
  }
  const { width, height } = inspection;
  const heightAt = (each: number) => Math.max(1, Math.round((height * each) / width));
  // A long screenshot is published narrower, as long as its text can be read.
  const widest = Math.min(width, Math.floor((longestSide * width) / height));
  const offered =
    widest < Math.min(width, leastWidth) ? [] : chooseVersionWidths(widest, site.pictures.widths);
  const fallback = chooseFallbackWidth(offered);
  if (fallback === undefined) {
    return { problem: unreadablePicture(src, place, 'too-tall', `${width} × ${height}`) };
  }
  const addressOf = (each: number, format: PictureFormat) =>
    pictureAddress(versionName(digest, each, format));
  const sources = offered.map((each) => ({ url: addressOf(each, 'avif'), width: each }));
  const url = addressOf(fallback, 'webp');
  const shown = { url, width: fallback, height: heightAt(fallback) };
  return { picture: { file, digest, ...shown, sources } };
}

/**
 * Chooses the widths of a picture's versions.
 *
 * @param width Of the original, in pixels: a picture is never enlarged.
 * @param widths Ascending, at least one.
 * @returns Ascending, at least one.
 */
export function chooseVersionWidths(width: number, widths: readonly number[]): number[] {
  const largest = Math.min(width, widths.at(-1) ?? width);
  return [...widths.filter((candidate) => candidate * leastRatio <= largest), largest];
}

function unreadablePicture(
  value: string,
  place: Place,
  fault: PictureFault,
  reason: string,
): Problem {
  return problem('picture-unreadable', place, { value, fault, reason });
}

function isInFolder(folder: string, file: string): boolean {
  const path = relative(folder, file);
  return path !== '' && path !== '..' && !path.startsWith(`..${sep}`);
}

function decodePath(src: string): string {
  try {
    return decodeURIComponent(src);
  } catch {
    return src;
  }
}
