import { basename } from 'node:path';
import { slugify } from '../../../src/arabic/slug.ts';
import { shortDigest } from '../digest.ts';

const endings: Readonly<Record<string, string>> = {
  jpeg: 'jpg',
  png: 'png',
  webp: 'webp',
  gif: 'gif',
  avif: 'avif',
  heif: 'avif',
  svg: 'svg',
  tiff: 'tiff',
};

/** Detects a picture's file extension from its bytes; `undefined` for unsupported formats. */
export async function pictureEnding(bytes: Uint8Array): Promise<string | undefined> {
  // Lazy-loaded, because most sources have no pictures.
  const { default: sharp } = await import('sharp');
  try {
    const { format, width, height } = await sharp(bytes).metadata();
    return width > 0 && height > 0 ? endings[format] : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Builds a safe file name for a picture: ASCII, no folder, the extension of its real format.
 *
 * @param name As the source has it, with folders or without, percent-encoded or not.
 * @param taken Names of the article's other files.
 * @example pictureName('../صور/ميناء صفاقس.JPG', 'jpg', bytes, new Set()) // 'mina-safaqis.jpg'
 */
export function pictureName(
  name: string,
  ending: string,
  bytes: Uint8Array,
  taken: ReadonlySet<string>,
): string {
  const bare = decodeName(basename(name.replaceAll('\\', '/'))).replace(/\.[a-z0-9]{1,5}$/i, '');
  const base =
    slugify(bare)
      .slice(0, 60)
      .replace(/(?<!-)-+$/, '') || `picture-${shortDigest(bytes).slice(0, 8)}`;
  for (let number = 1; ; number += 1) {
    const file = `${number === 1 ? base : `${base}-${number}`}.${ending}`;
    if (!taken.has(file)) return file;
  }
}

function decodeName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
