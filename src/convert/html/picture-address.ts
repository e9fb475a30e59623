import type { Element } from 'hast';
import { attribute, firstElement, isElement } from './element.ts';

/** Attributes in which lazy-loading scripts store the real address, likeliest first. */
const lazy = [
  'dataSrc',
  'dataLazySrc',
  'dataOriginal',
  'dataLazy',
  'dataUrl',
  'dataOrigFile',
  'dataImg',
  'dataHiRes',
];
const placeholder =
  /^data:image\/(?:gif|svg)|(?:blank|placeholder|spacer|lazy|1x1|pixel|transparent|grey)[^/]{0,200}\.(?:gif|png|svg)|^about:/i;

/**
 * Reads the address of a picture: of a lazy-loaded one the real picture's, of one
 * with a `srcset` the widest candidate's.
 *
 * @returns `undefined` for tracking pixels.
 */
export function pictureAddress(img: Element, picture?: Element | undefined): string | undefined {
  if (isCounter(img)) return undefined;
  const candidates = [
    ...lazy.map((name) => attribute(img, name)),
    attribute(img, 'src'),
    widest(attribute(img, 'dataSrcSet') ?? attribute(img, 'dataSrcset')),
    widest(attribute(img, 'srcSet')),
    picture && widest(attribute(firstElement(picture, 'source') ?? img, 'srcSet')),
    picture && widest(attribute(firstElement(picture, 'source') ?? img, 'dataSrcset')),
  ].filter((address) => address !== undefined);
  const found = candidates.find((address) => !placeholder.test(address));
  return found?.startsWith('//') ? `https:${found}` : found;
}

function widest(srcset: string | undefined): string | undefined {
  const versions = (srcset ?? '').split(/,\s+|,(?=https?:)/).flatMap((part) => {
    const [url, width = '1x'] = part.trim().split(/\s+/);
    return url ? [{ url, width: Number.parseFloat(width) || 1 }] : [];
  });
  return versions.sort((a, b) => b.width - a.width)[0]?.url;
}

function isCounter(img: Element): boolean {
  const size = (name: string) => {
    const value = attribute(img, name);
    return value === undefined ? undefined : Number.parseInt(value, 10);
  };
  const [width, height] = [size('width'), size('height')];
  return (width !== undefined && width <= 2) || (height !== undefined && height <= 2);
}

/** Whether a picture is an emoji: its alternative text is the character itself. */
export function isEmoji(img: Element): boolean {
  const isNamed = /\b(?:emoji|wp-smiley|smiley)\b/i.test(attribute(img, 'className') ?? '');
  return isNamed || /^(?:\p{RGI_Emoji}\s*)+$/v.test(attribute(img, 'alt') ?? '');
}

/** The `picture` around an `img`, or the `img` itself. */
export function imageIn(node: Element): { img: Element; picture?: Element } | undefined {
  if (isElement(node, 'img', 'amp-img')) return { img: node };
  const picture = isElement(node, 'picture') ? node : undefined;
  const img = firstElement(node, 'img', 'amp-img');
  if (!img) return undefined;
  return picture ? { img, picture } : { img };
}
