import type { Element, ElementContent } from 'hast';
import type { Handle, State } from 'hast-util-to-mdast';
import type { BlockContent, RootContent } from 'mdast';
import { isLabelledCaption } from './caption-label.ts';
import { blockComponent } from './component.ts';
import { attribute, elementsIn, firstElement, isElement, labelsOf, lineOf } from './element.ts';
import { embedOf } from './embeds.ts';
import { captionParts } from './figure-credit.ts';
import { imageIn, isEmoji, pictureAddress } from './picture-address.ts';
import { pullQuoteWith, quoteWith } from './quotes.ts';

/** `figure`, and the boxes with a caption that older pages use for it. */
export const figureHandler: Handle = (state, node) =>
  figureOf(state, node) ?? state.toFlow(state.all(node));

/** Converts a `div` or `table` that is used as a figure; `undefined` for any other. */
export function figureBox(state: State, node: Element): RootContent[] | undefined {
  const isBox = /(?:wp-caption|tr-caption-container|image-caption|captioned-image)(?!-text)/i.test(
    labelsOf(node),
  );
  return (isBox || isPictureWithCaption(node)) && imageIn(node) ? figureOf(state, node) : undefined;
}

/** Whether an element has only a picture and its labelled caption. */
function isPictureWithCaption(node: Element): boolean {
  const captions = captionsOf(node);
  return captions.length > 0 && lineOf(node) === captions.map(lineOf).join(' ');
}

function figureOf(state: State, node: Element): RootContent[] | undefined {
  const captions = captionsOf(node);
  const inside = [...elementsIn(node)];
  // A gallery: each picture may have a caption, and so may the gallery.
  const nested = outermostElements(inside.filter((element) => isElement(element, 'figure')));
  if (nested.length > 0) {
    const ofOne = new Set(nested.flatMap((figure) => [...elementsIn(figure)]));
    const ofAll = captions.filter((caption) => !ofOne.has(caption));
    return [
      ...nested.flatMap((figure) => asList(figureHandler(state, figure, node))),
      ...captionBlock(state, ofAll),
    ];
  }
  const quote = firstElement(node, 'blockquote');
  if (quote) {
    const isPull = /\bwp-block-pullquote\b/.test(labelsOf(node));
    const convert = isPull ? pullQuoteWith : quoteWith;
    return asList(convert(state, quote, captions.map(lineOf).join(' ')));
  }
  const table = firstElement(node, 'table');
  if (table && captions.every((caption) => !isElement(caption, 'td'))) {
    return [
      ...state.toFlow(asList(state.one(table, node))),
      ...captionBlock(state, captions),
    ] as RootContent[];
  }
  const player = inside.find((element) => embedOf(element, '') !== undefined) ?? node;
  const embed = embedOf(player, captions.map(lineOf).join(' '));
  if (embed) return [embed, ...textsOutsideFigures(state, node, captions)];
  const pictures = inside.filter(
    (element) => isElement(element, 'img', 'amp-img') && !isEmoji(element),
  );
  if (pictures.length === 0) return undefined;
  const parts = captionParts(captions);
  const pictureOf = holders(inside.filter((element) => isElement(element, 'picture')));
  const linkOf = holders(inside.filter((element) => isElement(element, 'a')));
  const figures = pictures.flatMap((img, index): RootContent[] => {
    const picture = pictureOf.get(img);
    const link = linkOf.get(img);
    const said = index === pictures.length - 1 ? parts : {};
    const figure = figureFor(img, picture, said, link);
    return figure ? [figure] : [];
  });
  return [...figures, ...textsOutsideFigures(state, node, captions)];
}

/** Creates a picture's `Figure`; `undefined` without an address. A missing `alt` is added later. */
export function figureFor(
  img: Element,
  picture: Element | undefined,
  { caption, credit }: { caption?: string | undefined; credit?: string | undefined },
  link?: Element | undefined,
): BlockContent | undefined {
  const address = pictureAddress(img, picture);
  if (!address) return undefined;
  const src = largerVersion(link) ?? address;
  const alt = attribute(img, 'alt') ?? attribute(img, 'title');
  return blockComponent('Figure', { src, alt, caption, credit });
}

/** Finds the full-size picture that a small one links to. */
export function largerVersion(link: Element | undefined): string | undefined {
  const href = link && attribute(link, 'href');
  return href && /^(?!javascript:)[^?#]+\.(?:jpe?g|png|webp|gif|avif)(?:[?#].*)?$/i.test(href)
    ? href
    : undefined;
}

function captionsOf(node: Element): Element[] {
  const found = [...elementsIn(node)].filter(
    (element) =>
      isElement(element, 'figcaption') ||
      (isElement(element, 'p', 'div', 'td', 'span', 'dd') && isLabelledCaption(element)),
  );
  return outermostElements(found).filter((element) => lineOf(element) !== '' && !imageIn(element));
}

/** Filters elements, in document order, to those that are in no other of them. */
function outermostElements(elements: readonly Element[]): Element[] {
  const inner = new Set<Element>();
  return elements.filter((element) => {
    if (inner.has(element)) return false;
    for (const below of elementsIn(element)) inner.add(below);
    return true;
  });
}

/** Maps each descendant to the one of these elements that contains it. */
function holders(elements: readonly Element[]): ReadonlyMap<Element, Element> {
  return new Map(
    outermostElements(elements).flatMap((holder) =>
      [...elementsIn(holder)].map((below) => [below, holder]),
    ),
  );
}

/** Collects the text of a figure that is neither picture nor caption. */
function textsOutsideFigures(
  state: State,
  node: Element,
  captions: readonly Element[],
): RootContent[] {
  const rest = withoutElements(node, captions);
  return rest.some((child) => lineOf(child) !== '')
    ? (state.toFlow(state.all({ ...node, tagName: 'div', children: rest })) as RootContent[])
    : [];
}

function withoutElements(node: Element, captions: readonly Element[]): ElementContent[] {
  return node.children.flatMap((child): ElementContent[] => {
    if (!isElement(child)) return [child];
    if (captions.includes(child)) return [];
    if (isElement(child, 'img', 'amp-img', 'iframe', 'video', 'audio', 'object', 'embed'))
      return [];
    return [{ ...child, children: withoutElements(child, captions) }];
  });
}

function captionBlock(state: State, captions: readonly Element[]): RootContent[] {
  return captions.flatMap(
    (caption) => state.toFlow(state.all({ ...caption, tagName: 'div' })) as RootContent[],
  );
}

function asList(result: ReturnType<Handle>): RootContent[] {
  if (!result) return [];
  return (Array.isArray(result) ? result : [result]) as RootContent[];
}
