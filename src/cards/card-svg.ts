import { isolatePlain } from '../arabic/bidi.ts';
import { getTextDirection } from '../arabic/text-direction.ts';
import { site } from '../site/settings.ts';
import { type CardText, cardSize } from './card-address.ts';
import type { CardFonts } from './card-fonts.ts';
import { type LineFont, shapeLine } from './shape-line.ts';
import { wrapTitle } from './wrap-title.ts';

const { width, height } = cardSize;
const margin = 72;
const pictureWidth = 450;
const { paper, ink, inkSoft: soft, accent: rubric } = site.design.light;
const colours = { paper, ink, soft, rubric };

/** Size of the picture within a card. */
export const cardPictureSize = { width: pictureWidth, height } as const;

/**
 * Draws the card of an article as SVG without text elements: a heavy rule, the section, the wrapped
 * title, authors and date, the site's name in its own face, and the picture beside them.
 *
 * @param picture The lead picture as a JPEG of `cardPictureSize`, if any.
 */
export function cardSvg(card: CardText, fonts: CardFonts, picture?: Buffer): string {
  const direction = getTextDirection(card.lang);
  const rtl = direction === 'rtl';
  const start = rtl ? width - margin : margin;
  const end = rtl
    ? (picture ? pictureWidth : 0) + margin
    : width - margin - (picture ? pictureWidth : 0);
  const shaped = (text: string, of: readonly LineFont[]) =>
    shapeLine(isolatePlain(text), direction, of);
  const line = (text: string, of: readonly LineFont[], y: number, size: number, colour: string) => {
    const { glyphs, width: length } = shaped(text, of);
    const left = rtl ? start - length * size : start;
    const paths = glyphs.map(({ path, x, y: rise, scale }) => {
      const zoom = size * scale;
      const place = `${round(left + x * size)} ${round(y + rise * size)}`;
      return `<path transform="translate(${place}) scale(${zoom} ${-zoom})" d="${path}"/>`;
    });
    return `<g fill="${colour}">${paths.join('')}</g>`;
  };
  const { lines, size } = wrapTitle(
    card.title,
    (text) => shaped(text, fonts.title).width,
    Math.abs(start - end),
  );
  const dot = rtl ? end + 31 : end - 31;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<rect width="${width}" height="${height}" fill="${colours.paper}"/>`,
    picture ? pictureElement(picture, rtl) : '',
    `<rect width="${width}" height="16" fill="${colours.rubric}"/>`,
    card.section ? line(card.section, fonts.title, 110, 36, colours.rubric) : '',
    ...lines.map((text, at) =>
      line(text, fonts.title, 168 + size * (0.5 + at * 1.5), size, colours.ink),
    ),
    line(card.byline, fonts.text, height - 136, 30, colours.soft),
    line(site.title, fonts.display, height - 60, 60, colours.ink),
    `<path d="M${dot} ${height - 103}l31 31-31 31-31-31z" fill="${colours.rubric}"/>`,
    '</svg>',
  ].join('');
}

function pictureElement(jpeg: Buffer, rtl: boolean): string {
  const x = rtl ? 0 : width - pictureWidth;
  const data = `data:image/jpeg;base64,${jpeg.toString('base64')}`;
  return `<image x="${x}" width="${pictureWidth}" height="${height}" href="${data}"/>`;
}

const round = (pixels: number) => Math.round(pixels * 100) / 100;
