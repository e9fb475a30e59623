import type { Element, ElementContent } from 'hast';
import type { Image } from 'mdast';
import type { Handler } from 'mdast-util-to-hast';
import type { Picture } from '../compiled-body.ts';
import { h } from '../hast.ts';
import type { RenderContext } from '../render-context.ts';
import { formatSrcset } from '../srcset.ts';

/** What is said of a picture, either of which may be absent. */
export interface PictureWords {
  caption?: string | undefined;
  credit?: string | Element | undefined;
}

/** As wide as the page up to the width of a text column (44 rem). */
const columnSizes = '(min-width: 48rem) 44rem, 100vw';

/**
 * A picture that keeps its place while it loads and loads only when it comes near; browsers without
 * AVIF load one file of it.
 *
 * @param picture Measured, with addresses of its versions.
 * @param alt What it shows.
 * @param options `title`: shown on hovering; `sizes`: how wide it is shown, if not as the column.
 */
export function buildPicture(
  picture: Picture,
  alt: string,
  { title, sizes = columnSizes }: { title?: string | undefined; sizes?: string } = {},
): Element {
  const { url, width, height } = picture;
  return h('picture', {}, [
    h('source', { type: 'image/avif', srcSet: formatSrcset(picture), sizes }),
    h('img', {
      src: url,
      width,
      height,
      alt,
      ...(title && { title }),
      loading: 'lazy',
      decoding: 'async',
    }),
  ]);
}

/** A picture with its caption and the name of its maker. */
export function pictureFigure(
  picture: Picture,
  { alt, ...words }: { alt: string } & PictureWords,
): Element {
  return figureOf(buildPicture(picture, alt), words);
}

/** A figure of a picture, or of a link around one. */
export function figureOf(image: Element, { caption, credit }: PictureWords): Element {
  const parts = [
    ...(caption ? [h('span', { className: ['figure-caption'] }, [caption])] : []),
    ...(credit ? [h('span', { className: ['figure-credit'] }, [credit])] : []),
  ];
  const [first, second] = parts;
  const words: ElementContent[] = first
    ? [h('figcaption', {}, second ? [first, ' ', second] : [first])]
    : [];
  return h('figure', { className: ['figure'] }, [image, ...words]);
}

/** `![alt](./x.png)` inside a line of text. A picture that the loader has not found is left out. */
export function imageHandler({ pictures }: RenderContext): Handler {
  return (_state, node: Image) => {
    const picture = pictures.get(node.url);
    if (!picture) return undefined;
    return buildPicture(picture, node.alt ?? '', { title: node.title || undefined });
  };
}

/** A picture that is a paragraph of its own is a figure; its title is the caption. */
export function buildLonePicture(node: Image, { pictures }: RenderContext): Element | undefined {
  const picture = pictures.get(node.url);
  return (
    picture && pictureFigure(picture, { alt: node.alt ?? '', caption: node.title || undefined })
  );
}
