import sharp from 'sharp';
import { inspectPicture } from '../loader/inspect-picture.ts';
import { mostPictureBytes } from '../loader/picture-limits.ts';

const formats: Readonly<Record<string, string>> = { png: 'png', jpg: 'jpeg', webp: 'webp' };

/**
 * Whether bytes are a whole picture of the type that its name says; a page, a script or a drawing
 * under the name of a photograph is none.
 */
export async function isPictureOf(name: string, bytes: Buffer): Promise<boolean> {
  if (bytes.length > mostPictureBytes) return false;
  const { fault } = await inspectPicture(bytes);
  if (fault !== undefined) return false;
  const { format } = await sharp(bytes).metadata();
  return format === formats[name.slice(name.lastIndexOf('.') + 1)];
}
