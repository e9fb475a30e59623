import sharp, { type Metadata, type Sharp, type SharpOptions } from 'sharp';
import type { PictureFault } from '../schema/problem.ts';
import { mostPixels } from './picture-limits.ts';

/** The size of a picture as it is shown, upright, in pixels; or why it cannot be shown. */
export type PictureInspection =
  | { width: number; height: number; fault?: undefined }
  | { fault: PictureFault; reason: string };

/** No honest picture takes longer to decode; a drawing with hostile filters may. */
const mostSeconds = 20;

/**
 * Decodes a picture completely, which alone shows that it can be published: the header of a file
 * that is cut off reads well. What decodes with warnings is fine, as in browsers.
 *
 * @param bytes The whole file.
 * @returns Its size, or its fault with the decoder's own words. Never throws.
 */
export async function inspectPicture(bytes: Buffer): Promise<PictureInspection> {
  if (bytes.length === 0) return { fault: 'empty', reason: '0 bytes' };
  if (bytes.subarray(0, 40).toString('latin1').startsWith('version https://git-lfs')) {
    return { fault: 'git-lfs-pointer', reason: 'Git LFS' };
  }
  try {
    // The header alone allocates nothing, so the limit may wait for a message of our own.
    const metadata = await sharp(bytes, { failOn: 'error', limitInputPixels: false }).metadata();
    const { width, height } = metadata.autoOrient;
    const isDrawing = metadata.format === 'svg';
    if (!isDrawing && width * height > mostPixels) {
      return { fault: 'too-many-pixels', reason: `${width} × ${height}` };
    }
    await decode(bytes, metadata);
    return { width, height };
  } catch (error) {
    const reason = firstLine(error);
    return { fault: faultOf(reason), reason };
  }
}

async function decode(bytes: Buffer, { format, width, height }: Metadata): Promise<void> {
  if (format === 'svg') {
    const density = Math.max(1, Math.min(72, (72 * 1600) / Math.max(width, height)));
    await pixelsOf(open(bytes, { failOn: 'error', density }).resize(8, 8, { fit: 'fill' }));
    return;
  }
  // Decoders work from the top, so the last line costs all others, and no memory for them.
  const lastLine = (source: Buffer, failOn: 'error' | 'warning') =>
    pixelsOf(open(source, { failOn }).extract({ left: 0, top: height - 1, width, height: 1 }));
  try {
    await lastLine(bytes, 'error');
  } catch (error) {
    if (format !== 'jpeg') throw error;
    // Only the end marker may be missing; then all pixels are there, and no decoder warns.
    const ended = Buffer.concat([bytes, Buffer.from([0xff, 0xd9])]);
    await lastLine(ended, 'warning').catch(() => Promise.reject(error));
  }
}

function open(bytes: Buffer, options: SharpOptions): Sharp {
  return sharp(bytes, { ...options, limitInputPixels: mostPixels });
}

function pixelsOf(picture: Sharp): Promise<Buffer> {
  return picture.timeout({ seconds: mostSeconds }).raw().toBuffer();
}

/** What libvips and the libraries below it say, by fault. */
const faults: readonly (readonly [RegExp, PictureFault])[] = [
  [/pixel limit|dimensions? exceed|too large/i, 'too-many-pixels'],
  [/unsupported image format/i, 'not-a-picture'],
  [/bad dimensions/i, 'no-size'],
  [/timeout/i, 'too-slow'],
  [/codec|compression format|not been built|decoding plugin/i, 'unsupported-codec'],
  [/premature|unexpected end|end of file|end of data|bad seek|read error|truncated/i, 'cut-off'],
];

function faultOf(reason: string): PictureFault {
  return faults.find(([pattern]) => pattern.test(reason))?.[1] ?? 'damaged';
}

function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.trim().split('\n')[0]?.trim() ?? '';
}
