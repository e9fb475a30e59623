import sharp from 'sharp';
import { renderPicture } from '../loader/render-picture.ts';
import type { CardText } from './card-address.ts';
import { cardFonts } from './card-fonts.ts';
import { cardPictureSize, cardSvg } from './card-svg.ts';

/**
 * Draws a social card, and encodes it in the thread pool.
 *
 * @returns The bytes of a PNG file of `cardSize`.
 * @throws When the article's picture cannot be decoded any more.
 */
export async function drawCard(card: CardText): Promise<Buffer> {
  const fonts = await cardFonts();
  const picture = card.picture && (await renderCardPicture(card.picture.file));
  // All of its text is drawn as paths, so that no font of the machine matters.
  const image = sharp(Buffer.from(cardSvg(card, fonts, picture))).removeAlpha();
  // Flat colours compress well; a picture needs a palette.
  return image.png(picture ? { palette: true, effort: 1 } : { compressionLevel: 6 }).toBuffer();
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
