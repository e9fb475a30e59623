import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { cacheFolder } from '../loader/folders.ts';
import { openPicture } from '../loader/open-picture.ts';
import { writeWhole } from '../loader/write-whole.ts';
import { cardSize } from './card-address.ts';

/** Part of the cache's path, so that changed settings make new files. */
const settings = { quality: 80, mozjpeg: true } as const;

/**
 * The card of a lead picture, made once and kept: its most telling part in the shape of a link's
 * preview. JPEG, because several messengers show no WebP.
 *
 * @param picture The original's path and digest.
 * @returns The bytes of a JPEG file of `cardSize`, without the original's metadata.
 * @throws When the original cannot be decoded any more.
 */
export async function pictureCard(picture: { file: string; digest: string }): Promise<Buffer> {
  const folder = join(cacheFolder, 'cards', `jpeg-q${settings.quality}`);
  const cached = join(folder, `${picture.digest}.jpg`);
  const known = await readFile(cached).catch(() => undefined);
  if (known && known.length > 0) return known;
  const original = await openPicture(picture.file, cardSize.width);
  const card = await original
    .resize({ ...cardSize, fit: 'cover', position: sharp.strategy.attention })
    .flatten({ background: '#fff' })
    .jpeg(settings)
    .toBuffer();
  await mkdir(folder, { recursive: true });
  await writeWhole(cached, card);
  return card;
}
