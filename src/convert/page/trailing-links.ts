import type { ElementContent, Parents } from 'hast';
import { elementsIn, isElement, lineOf } from '../html/element.ts';
import type { LeftOut } from '../left-out.ts';

/** Fewer linked lines may be the article's own last word. */
const leastLines = 3;

/**
 * Leaves out the lists of other articles that end a page's text, and headings under which nothing
 * is left.
 *
 * @param parent Changed in place.
 */
export function dropTrailingLinks(parent: Parents): LeftOut[] {
  const leftOut: LeftOut[] = [];
  for (;;) {
    const last = parent.children.findLast(
      (child) => child.type !== 'comment' && hasText(child as ElementContent),
    );
    if (!isElement(last)) return leftOut;
    if (isLinkList(last) || isElement(last, 'h2', 'h3', 'h4', 'h5', 'h6')) {
      // The headline of a page without text is not to go.
      if (parent.children.every((child) => child === last || !hasText(child as ElementContent)))
        return leftOut;
      leftOut.unshift({ text: lineOf(last), reason: 'related-headlines' });
      parent.children.splice(parent.children.lastIndexOf(last as never), 1);
    } else if (isElement(last, 'div', 'section', 'article', 'main')) {
      const before = leftOut.length;
      leftOut.unshift(...dropTrailingLinks(last));
      if (leftOut.length === before || hasText(last)) return leftOut;
    } else return leftOut;
  }
}

function hasText(node: ElementContent): boolean {
  return lineOf(node) !== '';
}

function isLinkList(node: ElementContent): boolean {
  if (!isElement(node, 'ul', 'ol')) return false;
  const items = node.children.filter((child) => isElement(child, 'li') && hasText(child));
  return (
    items.length >= leastLines &&
    items.every((item) => linkedLength(item) > lineOf(item).length * 0.8)
  );
}

function linkedLength(node: ElementContent): number {
  const links = [...elementsIn(node)].filter((element) => isElement(element, 'a'));
  return links.reduce((sum, link) => sum + lineOf(link).length, 0);
}
