import type { Element } from 'hast';
import type { Image } from 'mdast';
import type { Handler } from 'mdast-util-to-hast';
import type { Picture } from '../compiled-body.ts';
import { h } from '../hast.ts';
import type { RenderContext } from '../render-context.ts';

/** As wide as the page up to the width of a text column (44 rem). */
const sizes = '(min-width: 48rem) 44rem, 100vw';

/**
 * A picture as an `img` that keeps its place while it loads and loads only when it comes near.
 *
 * @param picture Measured, with addresses of its versions.
 * @param alt What it shows.
 */
export function pictureElement(picture: Picture, alt: string): Element {
  const { url, width, height, sources } = picture;
  const versions = sources.map((source) => `${source.url} ${source.width}w`).join(', ');
  return h('img', {
    src: url,
    ...(sources.length > 1 && { srcSet: versions, sizes }),
    width,
    height,
    alt,
    loading: 'lazy',
    decoding: 'async',
  });
}

/** A picture with its caption and the name of its maker, either of which may be absent. */
export function pictureFigure(
  picture: Picture,
  {
    alt,
    caption,
    credit,
  }: { alt: string; caption?: string | undefined; credit?: string | undefined },
): Element {
  const parts = [
    ...(caption ? [h('span', { className: ['figure-caption'] }, [caption])] : []),
    ...(credit ? [h('span', { className: ['figure-credit'] }, [credit])] : []),
  ];
  const [first, second] = parts;
  const words = first && h('figcaption', {}, second ? [first, ' ', second] : [first]);
  const image = pictureElement(picture, alt);
  return h('figure', { className: ['figure'] }, words ? [image, words] : [image]);
}

/** `![alt](./x.png)` inside a line of text. A picture that the loader has not found is left out. */
export function imageHandler({ pictures }: RenderContext): Handler {
  return (_state, node: Image) => {
    const picture = pictures.get(node.url);
    if (!picture) return undefined;
    const image = pictureElement(picture, node.alt ?? '');
    if (node.title) image.properties['title'] = node.title;
    return image;
  };
}

/** A picture that is a paragraph of its own is a figure; its title is the caption. */
export function lonePicture(node: Image, { pictures }: RenderContext): Element | undefined {
  const picture = pictures.get(node.url);
  return (
    picture && pictureFigure(picture, { alt: node.alt ?? '', caption: node.title || undefined })
  );
}
