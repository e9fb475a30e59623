import { slugify } from '../../arabic/slug.ts';
import type { DraftPicture } from './draft.ts';

/** Longest side of a picture that is sent, in pixels; the site shows none larger. */
const longestSide = 2400;
const quality = 0.86;

/** Types that stay what they are where nothing has to change. */
const endings: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/webp': 'webp',
  'image/jpeg': 'jpg',
};

/**
 * Reads a picture file: turns it upright, reduces it where it is huge, and draws it anew, so that
 * nothing of its metadata is left (a phone writes the place into it).
 *
 * @param isTaken Whether another picture of the draft has a name.
 * @throws DOMException where the browser does not know the picture's format.
 */
export async function readPicture(
  file: File,
  isTaken: (name: string) => boolean,
): Promise<DraftPicture> {
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const scale = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height));
  const [width, height] = [bitmap.width, bitmap.height].map((side) =>
    Math.max(1, Math.round(side * scale)),
  ) as [number, number];
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new DOMException('no canvas', 'InvalidStateError');
  context.drawImage(bitmap, 0, 0, width, height);
  bitmap.close();
  // Drawings and screenshots stay sharp; everything else is a photograph.
  const type = file.type === 'image/png' || file.type === 'image/webp' ? file.type : 'image/jpeg';
  const blob = await canvas.convertToBlob({ type, quality });
  // Some browsers do not write WebP and answer with PNG.
  const ending = endings[blob.type] ?? 'png';
  return { name: freeName(file.name, ending, isTaken), blob, width, height };
}

function freeName(given: string, ending: string, isTaken: (name: string) => boolean): string {
  const stem = slugify(given.replace(/\.[^.]*$/, '')) || 'picture';
  for (let number = 1; ; number += 1) {
    const name = `${number === 1 ? stem : `${stem}-${number}`}.${ending}`;
    if (!isTaken(name)) return name;
  }
}
