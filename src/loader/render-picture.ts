import { readFile } from 'node:fs/promises';
import type { Sharp } from 'sharp';
import { shownPath } from './folders.ts';
import { mostPixels } from './picture-limits.ts';

/**
 * Renders an inspected picture, rotated by its metadata.
 *
 * @param file Absolute path.
 * @param width Width in pixels: a drawing is rasterized at this size.
 * @param make Creates the bytes from the opened picture.
 * @throws If the file has changed since its inspection; the message names it, without a stack.
 */
export async function renderPicture(
  file: string,
  width: number,
  make: (picture: Sharp) => Promise<Buffer>,
): Promise<Buffer> {
  try {
    const [bytes, { default: sharp }] = await Promise.all([readFile(file), import('sharp')]);
    // Inspected pictures may decode with warnings.
    const options = { failOn: 'none', limitInputPixels: mostPixels } as const;
    const { format, width: natural } = await sharp(bytes, {
      ...options,
      limitInputPixels: false,
    }).metadata();
    const density = format === 'svg' ? Math.min(2400, Math.max(1, (72 * width) / natural)) : 72;
    return await make(sharp(bytes, { ...options, density }).autoOrient());
  } catch (error) {
    const reason = error instanceof Error ? error.message.trim().split('\n')[0] : String(error);
    const failure = new Error(`${shownPath(file)}: ${reason}`, { cause: error });
    // The fault is in the content; a stack trace of our code would not help.
    failure.stack = '';
    throw failure;
  }
}
