import { defaultHandlers, type Handle } from 'hast-util-to-mdast';
import { isBlock, isElement } from './element.ts';

/**
 * Converts `li`: a blank line separates it from the next item only where its own text has several
 * paragraphs. A nested list does not count as one.
 */
export const itemHandler: Handle = (state, node) => {
  const item = defaultHandlers.li(state, node);
  const blocks = node.children.filter((child) => isBlock(child) && !isElement(child, 'ul', 'ol'));
  return { ...item, spread: blocks.length > 1 || blocks.some((block) => isElement(block, 'p')) };
};
