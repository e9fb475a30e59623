import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { cacheFolder } from '../loader/folders.ts';
import { markUsed } from '../loader/prune-files.ts';
import { renderPicture } from '../loader/render-picture.ts';
import { writeAtomically } from '../loader/write-atomically.ts';
import { type CardText, createCardDigest } from './card-address.ts';
import { cardFonts } from './card-fonts.ts';
import { cardPictureSize, cardSvg } from './card-svg.ts';

/**
 * Renders the social card of an article through a cache; the key is the digest of its content.
 * Drawing and encoding run in the thread pool, while pages render.
 *
 * @returns The bytes of a PNG file of `cardSize`.
 * @throws When the article's picture cannot be decoded any more.
 */
export async function loadArticleCard(card: CardText): Promise<Buffer> {
  const digest = (await createCardDigest())(card);
  const known = await readFile(fileOf(digest)).catch(() => undefined);
  if (known && known.length > 0) {
    await markUsed(fileOf(digest));
    return known;
  }
  const drawn = pendingCards.get(digest) ?? drawCard(card, fileOf(digest));
  pendingCards.set(digest, drawn);
  return drawn.finally(() => pendingCards.delete(digest));
}

const folder = join(cacheFolder, 'cards');
const fileOf = (digest: string) => join(folder, `${digest}.png`);
/** Concurrent requests for a card share one drawing. */
const pendingCards = new Map<string, Promise<Buffer>>();

async function drawCard(card: CardText, file: string): Promise<Buffer> {
  const fonts = await cardFonts();
  const picture = card.picture && (await renderCardPicture(card.picture.file));
  // All of its text is drawn as paths, so that no font of the machine matters.
  const image = sharp(Buffer.from(cardSvg(card, fonts, picture))).removeAlpha();
  // Flat colours compress well; a picture needs a palette.
  const png = await image
    .png(picture ? { palette: true, effort: 1 } : { compressionLevel: 6 })
    .toBuffer();
  await mkdir(folder, { recursive: true });
  await writeAtomically(file, png);
  return png;
}

function renderCardPicture(file: string): Promise<Buffer> {
  return renderPicture(file, cardPictureSize.height * 2, (original) =>
    original
      .resize({ ...cardPictureSize, fit: 'cover', position: sharp.strategy.attention })
      .flatten({ background: '#fff' })
      .jpeg({ quality: 90 })
      .toBuffer(),
  );
}
