import sharp, { type Metadata, type Sharp, type SharpOptions } from 'sharp';
import type { PictureFault } from '../schema/problem.ts';
import { mostPixels } from './picture-limits.ts';

/** The displayed size of a picture in pixels, after rotation; or why it cannot be shown. */
export type PictureInspection =
  | { width: number; height: number; fault?: undefined }
  | { fault: PictureFault; reason: string };

/** Decoding time limit: only a drawing with hostile filters takes longer. */
const mostSeconds = 20;

/**
 * Decodes a picture completely, the only proof that it can be published: a truncated file has a
 * valid header. Warnings of the decoder are accepted, as in browsers.
 *
 * @param bytes The complete file.
 * @returns Its size, or its fault with the decoder's message. Never throws.
 */
export async function inspectPicture(bytes: Buffer): Promise<PictureInspection> {
  if (bytes.length === 0) return { fault: 'empty', reason: '0 bytes' };
  if (bytes.subarray(0, 40).toString('latin1').startsWith('version https://git-lfs')) {
    return { fault: 'git-lfs-pointer', reason: 'Git LFS' };
  }
  try {
    // Reading the header allocates little, so the pixel limit is checked afterwards, with our own
    // message.
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
    return { fault: classifyFault(reason), reason };
  }
}

async function decode(bytes: Buffer, { format, width, height }: Metadata): Promise<void> {
  if (format === 'svg') {
    const density = Math.max(1, Math.min(72, (72 * 1600) / Math.max(width, height)));
    await decodePixels(open(bytes, { failOn: 'error', density }).resize(8, 8, { fit: 'fill' }));
    return;
  }
  // Decoders work from the top, so decoding the last line decodes all others, without memory for
  // them.
  const lastLine = (source: Buffer, failOn: 'error' | 'warning') =>
    decodePixels(open(source, { failOn }).extract({ left: 0, top: height - 1, width, height: 1 }));
  try {
    await lastLine(bytes, 'error');
  } catch (error) {
    if (format !== 'jpeg') throw error;
    // Checks whether only the end marker is missing: all pixels are then there, and decoders accept
    // it.
    const ended = Buffer.concat([bytes, Buffer.from([0xff, 0xd9])]);
    await lastLine(ended, 'warning').catch(() => Promise.reject(error));
  }
}

function open(bytes: Buffer, options: SharpOptions): Sharp {
  return sharp(bytes, { ...options, limitInputPixels: mostPixels });
}

function decodePixels(picture: Sharp): Promise<Buffer> {
  return picture.timeout({ seconds: mostSeconds }).raw().toBuffer();
}

/** Error messages of libvips and its libraries, by fault. */
const faults: readonly (readonly [RegExp, PictureFault])[] = [
  [/pixel limit|dimensions? exceed|too large/i, 'too-many-pixels'],
  [/unsupported image format/i, 'not-a-picture'],
  [/bad dimensions/i, 'no-size'],
  [/timeout/i, 'too-slow'],
  [/codec|compression format|not been built|decoding plugin/i, 'unsupported-codec'],
  [/premature|unexpected end|end of file|end of data|bad seek|read error|truncated/i, 'cut-off'],
];

function classifyFault(reason: string): PictureFault {
  return faults.find(([pattern]) => pattern.test(reason))?.[1] ?? 'damaged';
}

function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.trim().split('\n')[0]?.trim() ?? '';
}
