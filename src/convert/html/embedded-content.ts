import type { Root } from 'hast';
import { isElement, mapChildren } from './element.ts';

/** The element name under which a footnote mark is converted; other `canvas` are gone by then. */
export const footnoteMark = 'canvas';

/**
 * Renames elements that are visible without text to an HTML element of embedded content.
 * Otherwise the converter collapses the spaces around them, and one is lost.
 *
 * @param tree Changed in place, right before it is converted.
 * @see https://html.spec.whatwg.org/multipage/dom.html#embedded-content-2
 * @example `الجسر<x-footnote-ref/> ثم` becomes `الجسر[^1] ثم`
 */
export function nameEmbeddedContent(tree: Root): void {
  mapChildren(tree, (node) => {
    if (isElement(node, 'x-footnote-ref')) return [{ ...node, tagName: footnoteMark }];
    return isElement(node, 'amp-img') ? [{ ...node, tagName: 'img' }] : [node];
  });
}
