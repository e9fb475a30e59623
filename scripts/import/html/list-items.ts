import { defaultHandlers, type Handle } from 'hast-util-to-mdast';
import { isBlock, isElement } from './element.ts';

/**
 * `li`: an item is set apart from the next by a blank line only where its own text has several
 * paragraphs. A list within it is no second paragraph.
 */
export const itemHandler: Handle = (state, node) => {
  const item = defaultHandlers.li(state, node);
  const blocks = node.children.filter((child) => isBlock(child) && !isElement(child, 'ul', 'ol'));
  return { ...item, spread: blocks.length > 1 || blocks.some((block) => isElement(block, 'p')) };
};
