import { readFile } from 'node:fs/promises';
import sharp, { type Sharp } from 'sharp';
import { shownPath } from './folders.ts';
import { mostPixels } from './picture-limits.ts';

/**
 * Makes something of a picture that `inspectPicture` found good, upright as its metadata says.
 *
 * @param file Absolute path.
 * @param width The width wanted, in pixels: a drawing is drawn at that size instead of being
 *   enlarged as pixels.
 * @param make Makes the bytes of the opened picture.
 * @throws Where the file has changed since it was inspected; the message names it, without a stack.
 */
export async function renderPicture(
  file: string,
  width: number,
  make: (picture: Sharp) => Promise<Buffer>,
): Promise<Buffer> {
  try {
    const bytes = await readFile(file);
    // What was inspected may decode with warnings.
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
    // The place that matters is in the content, not in our code.
    failure.stack = '';
    throw failure;
  }
}
