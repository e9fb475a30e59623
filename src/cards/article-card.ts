import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import sharp from 'sharp';
import { cacheFolder } from '../loader/folders.ts';
import { renderPicture } from '../loader/render-picture.ts';
import { writeWhole } from '../loader/write-whole.ts';
import { type CardText, cardDigests } from './card-address.ts';
import { cardFonts } from './card-fonts.ts';
import { cardPictureSize, cardSvg } from './card-svg.ts';

/**
 * The social card of an article, made once and kept under the digest of what it shows. Drawing and
 * packing run in the thread pool, so that pages are rendered meanwhile.
 *
 * @returns The bytes of a PNG file of `cardSize`.
 * @throws When the article's picture cannot be decoded any more.
 */
export async function articleCard(card: CardText): Promise<Buffer> {
  const digest = (await cardDigests())(card);
  const known = await readFile(fileOf(digest)).catch(() => undefined);
  if (known && known.length > 0) return known;
  const drawn = beingDrawn.get(digest) ?? drawCard(card, fileOf(digest));
  beingDrawn.set(digest, drawn);
  return drawn.finally(() => beingDrawn.delete(digest));
}

const folder = join(cacheFolder, 'cards');
const fileOf = (digest: string) => join(folder, `${digest}.png`);
/** A card that two ask for is drawn once. */
const beingDrawn = new Map<string, Promise<Buffer>>();

async function drawCard(card: CardText, file: string): Promise<Buffer> {
  const fonts = await cardFonts();
  const picture = card.picture && (await pictureOf(card.picture.file));
  const { pixels, width, height } = await renderAsync(cardSvg(card, fonts, picture), {
    font: { loadSystemFonts: false },
  });
  const image = sharp(pixels, { raw: { width, height, channels: 4 } }).removeAlpha();
  // Flat colours pack well as they are; a picture has to be cut to a palette.
  const png = await image
    .png(picture ? { palette: true, effort: 1 } : { compressionLevel: 6 })
    .toBuffer();
  await mkdir(folder, { recursive: true });
  await writeWhole(file, png);
  return png;
}

function pictureOf(file: string): Promise<Buffer> {
  return renderPicture(file, cardPictureSize.height * 2, (original) =>
    original
      .resize({ ...cardPictureSize, fit: 'cover', position: sharp.strategy.attention })
      .flatten({ background: '#fff' })
      .jpeg({ quality: 90 })
      .toBuffer(),
  );
}
