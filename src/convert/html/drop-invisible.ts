import type { Element, Parents, Root } from 'hast';
import type { LeftOut } from '../left-out.ts';
import { attribute, isElement, labelsOf, lineOf, mapChildren } from './element.ts';

const invisibleElements = new Set(
  (
    'script style template link meta base head title param track source-map datalist noembed ' +
    'noframes svg math-annotation map area canvas wbr'
  ).split(' '),
);
/** Interactive elements; their text is not the article's. */
const controls = new Set(['form', 'button', 'select', 'textarea', 'input', 'option', 'nav']);
/** A button that repeats the link beside it: WordPress adds `تنزيل` after each file's name. */
const buttonLabels = /\bwp-block-file__button\b/;
/** A line that Blogger adds under each post. */
const footerLabels = /\bblogger-post-footer\b/;

/**
 * Removes from a tree what a browser does not show, and interactive elements: scripts, styles,
 * comments, forms, hidden elements. A `noscript` is unwrapped where it has the picture that a
 * script would lazy-load.
 *
 * @param tree Changed in place.
 * @returns The removed text of forms and buttons.
 */
export function dropInvisible(tree: Root): LeftOut[] {
  const leftOut: LeftOut[] = [];
  mapChildren(tree, (node) => {
    if (node.type === 'comment') return [];
    if (!isElement(node)) return [node];
    if (invisibleElements.has(node.tagName) || isHidden(node)) return [];
    if (isElement(node, 'input') && attribute(node, 'type') === 'checkbox') return [node];
    if (footerLabels.test(labelsOf(node))) {
      leftOut.push(...reportLostWords(node, 'page-furniture'));
      return [];
    }
    if (!controls.has(node.tagName) && !buttonLabels.test(labelsOf(node))) return [node];
    // Some systems wrap the complete page in a form.
    if (
      isElement(node, 'form') &&
      node.children.some((child) => isElement(child, 'p', 'div', 'article'))
    ) {
      return node.children;
    }
    leftOut.push(...reportLostWords(node, 'button'));
    return [];
  });
  dropDoublePictures(tree);
  return leftOut;
}

function reportLostWords(node: Element, reason: LeftOut['reason']): LeftOut[] {
  const text = lineOf(node);
  return text === '' ? [] : [{ text, reason }];
}

function isHidden(node: Element): boolean {
  if (node.properties['hidden'] !== undefined && node.properties['hidden'] !== false) return true;
  if (attribute(node, 'type') === 'hidden') return true;
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(
    attribute(node, 'style') ?? '',
  );
}

/** A lazy-loaded picture occurs twice: for scripts and, in `noscript`, as a fallback. */
function dropDoublePictures(tree: Root): void {
  const withPicture = new Map<Parents, boolean>();
  mapChildren(tree, (node, parent) => {
    if (!isElement(node, 'noscript')) return [node];
    const hasSibling =
      withPicture.get(parent) ??
      parent.children.some((sibling) => isElement(sibling, 'img', 'picture', 'amp-img'));
    withPicture.set(parent, hasSibling);
    return hasSibling ? [] : node.children;
  });
}
