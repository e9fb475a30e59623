import { readFile } from 'node:fs/promises';
import sharp, { type Sharp } from 'sharp';

/**
 * Opens a picture to make versions of it, upright as its metadata says.
 *
 * @param file Absolute path.
 * @param width The width wanted, in pixels: a drawing is drawn at that size instead of being
 *   enlarged as pixels.
 * @throws When it cannot be decoded.
 */
export async function openPicture(file: string, width: number): Promise<Sharp> {
  const bytes = await readFile(file);
  const { format, width: natural } = await sharp(bytes).metadata();
  const density = format === 'svg' ? Math.min(2400, Math.max(72, (72 * width) / natural)) : 72;
  return sharp(bytes, { density }).autoOrient();
}
