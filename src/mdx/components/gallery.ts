import type { Element } from 'hast';
import type { Image, Nodes } from 'mdast';
import { problem } from '../../schema/problem.ts';
import { h } from '../hast.ts';
import { buildPicture, figureOf } from '../plugins/pictures.ts';
import type { RenderContext } from '../render-context.ts';
import { oneOf, text } from './attribute-types.ts';
import {
  attributeOf,
  type BodyElement,
  type ElementDefinition,
  wordsOf,
} from './element-definition.ts';
import { figure } from './figure.ts';

/** Pictures in one gallery: more make a page that no telephone loads. */
export const mostGalleryPictures = 60;

const layouts = ['grid', 'slides'] as const;

/** Widths at which a grid shows its pictures: two on a telephone, three on a desktop. */
const sizes = { grid: '(min-width: 48rem) 15rem, 50vw', slides: '(min-width: 48rem) 36rem, 88vw' };

/**
 * `<Gallery layout="grid|slides" credit="…">` around pictures, in Markdown or as `Figure`: each opens
 * large over the page, or as a file where scripts do not run.
 */
export const gallery: ElementDefinition = {
  name: 'Gallery',
  place: 'block',
  styles: 'gallery',
  attributes: { layout: oneOf(...layouts), credit: text },
  content: 'blocks',
  neededContent: 'picture',
  checkContent(element, report) {
    for (const child of element.children) {
      if (picturesIn(child).length === 0 || hasWords(child)) report.misplaced(child);
    }
  },
  checkAttributes(element, place) {
    const count = element.children.flatMap(picturesIn).length;
    if (count <= mostGalleryPictures) return [];
    return [problem('gallery-too-large', place, { count, limit: mostGalleryPictures })];
  },
  render(element, _state, context) {
    const written = attributeOf(element, 'layout');
    const layout = layouts.find((known) => known === written) ?? 'grid';
    const credit = wordsOf(element, 'credit');
    const items = element.children
      .flatMap(picturesIn)
      .slice(0, mostGalleryPictures)
      .flatMap((node) => renderItem(node, credit, sizes[layout], context));
    if (items.length === 0) return [];
    const { galleryNext, galleryPrevious, galleryClose, galleryPlace } = context.labels;
    const names = {
      ...{ next: galleryNext, previous: galleryPrevious },
      ...{ close: galleryClose, place: galleryPlace },
    };
    const data = { dataLayout: layout, dataNames: JSON.stringify(names) };
    return [h('ul', { className: ['gallery'], role: 'list', ...data }, items)];
  },
};

type PictureNode = Image | BodyElement;

function isFigure(node: Nodes): node is BodyElement {
  const isElement = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
  return isElement && node.name === figure.name;
}

/** The pictures of a block: a figure, or a paragraph of pictures. */
function picturesIn(node: Nodes): PictureNode[] {
  if (node.type === 'image' || isFigure(node)) return [node];
  return node.type === 'paragraph' ? node.children.flatMap(picturesIn) : [];
}

/** Whether a paragraph holds anything beside pictures. */
function hasWords(node: Nodes): boolean {
  if (node.type !== 'paragraph') return false;
  return node.children.some(
    (child) =>
      picturesIn(child).length === 0 &&
      child.type !== 'break' &&
      !(child.type === 'text' && child.value.trim() === ''),
  );
}

function renderItem(
  node: PictureNode,
  sharedCredit: string | undefined,
  sizes: string,
  { pictures }: RenderContext,
): Element[] {
  const isImage = node.type === 'image';
  const picture = pictures.get(isImage ? node.url : (wordsOf(node, 'src') ?? ''));
  if (!picture) return [];
  const alt = (isImage ? node.alt : wordsOf(node, 'alt')) ?? '';
  const caption = (isImage ? node.title : wordsOf(node, 'caption')) || undefined;
  const credit = (isImage ? undefined : wordsOf(node, 'credit')) ?? sharedCredit;
  const image = buildPicture(picture, alt, { sizes });
  return [h('li', {}, [figureOf(h('a', { href: picture.url }, [image]), { caption, credit })])];
}
