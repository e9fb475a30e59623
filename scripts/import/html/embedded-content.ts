import type { Root } from 'hast';
import { isElement, mapChildren } from './element.ts';

/** The name under which the mark of a footnote is converted. No other `canvas` comes this far. */
export const footnoteMark = 'canvas';

/**
 * Gives elements that show something without having words a name that HTML has for such content.
 * Else the space on one side of them is taken for a doubled one and lost.
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
