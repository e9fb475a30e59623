import type { Element, ElementContent, Parents, Root } from 'hast';
import { attribute, isElement, mapChildren } from './element.ts';

/** Wrappers that some editors put around the items of a list. */
const wrappers = ['div', 'span', 'font', 'section', 'b', 'strong', 'a'] as const;

/**
 * Normalizes lists to the HTML standard, where a list contains items only. A list directly
 * within a list (as rich text editors write indentation) moves into the item before it, other
 * stray content too; content before the first item moves before the list. A number that
 * does not follow the previous one (`value`, `reversed`) begins a new list, because Markdown
 * numbers items itself.
 *
 * @param tree Changed in place.
 * @see https://html.spec.whatwg.org/multipage/grouping-content.html#the-ul-element
 */
export function nestLists(tree: Root): void {
  mapChildren(tree, (node) => {
    if (!isElement(node, 'ul', 'ol', 'menu', 'dir')) return [node];
    const isOrdered = isElement(node, 'ol');
    const list: Element = { ...node, tagName: isOrdered ? 'ol' : 'ul' };
    const { before, items } = collectItems(list);
    const lists = isOrdered ? splitAtNumbers(list, items) : [{ ...list, children: items }];
    return [...before, ...(items.length > 0 ? lists : [])];
  });
  listOrphans(tree);
}

/** Wraps items without a list in one. */
function listOrphans(parent: Parents): void {
  const isList = parent.type === 'element' && isElement(parent, 'ul', 'ol');
  const children: ElementContent[] = [];
  let open: Element | undefined;
  for (const child of parent.children as ElementContent[]) {
    if (isElement(child)) listOrphans(child);
    if (isList || !isElement(child, 'li')) {
      if (open && isBlank(child)) continue;
      open = undefined;
      children.push(child);
    } else if (open) open.children.push(child);
    else {
      open = { type: 'element', tagName: 'ul', properties: {}, children: [child] };
      children.push(open);
    }
  }
  parent.children = children;
}

function collectItems(list: Element): { before: ElementContent[]; items: Element[] } {
  const before: ElementContent[] = [];
  const items: Element[] = [];
  for (const child of list.children.flatMap((node) => unwrap(node))) {
    const last = items.at(-1);
    if (isElement(child, 'li')) {
      // Editors write an indented list as an item that shows no mark of its own.
      if (last && holdsOnlyList(child)) for (const inner of child.children) append(last, inner);
      else items.push({ ...child, children: [...child.children] });
    } else if (isBlank(child)) continue;
    else if (last) append(last, isInline(child) ? paragraph(child) : child);
    // A list indented twice: the outer one has no item to nest it in.
    else if (isElement(child, 'ul', 'ol') && child.tagName === list.tagName) {
      items.push(...child.children.filter((item) => isElement(item, 'li')));
    } else before.push(isInline(child) ? paragraph(child) : child);
  }
  return { before, items };
}

/** Moves stray content into an item, and merges adjacent lists. */
function append(item: Element, child: ElementContent): void {
  const last = item.children.findLast((node) => !isBlank(node));
  const isSameList = isElement(child, 'ul', 'ol') && isElement(last, child.tagName);
  if (isSameList && isElement(last)) last.children.push(...child.children);
  else item.children.push(child);
}

function holdsOnlyList(item: Element): boolean {
  const content = item.children.filter((child) => !isBlank(child));
  return content.length > 0 && content.every((child) => isElement(child, 'ul', 'ol'));
}

/** Unwraps items from an element that is not a list. */
function unwrap(node: ElementContent): ElementContent[] {
  const holdsItems =
    isElement(node, ...wrappers) && node.children.some((child) => isElement(child, 'li'));
  return holdsItems ? node.children.flatMap(unwrap) : [node];
}

function isBlank(node: ElementContent): boolean {
  if (node.type === 'text') return node.value.trim() === '';
  return node.type === 'comment' || isElement(node, 'br');
}

function isInline(node: ElementContent): boolean {
  return node.type === 'text' || isElement(node, 'a', 'b', 'strong', 'em', 'i', 'span', 'font');
}

function paragraph(child: ElementContent): Element {
  return { type: 'element', tagName: 'p', properties: {}, children: [child] };
}

/** Splits a list into runs of consecutive numbers. */
function splitAtNumbers(list: Element, items: readonly Element[]): Element[] {
  const isReversed =
    list.properties['reversed'] !== undefined && list.properties['reversed'] !== false;
  const step = isReversed ? -1 : 1;
  let next = wholeNumber(attribute(list, 'start')) ?? (isReversed ? items.length : 1);
  const lists: Element[] = [];
  let lastNumber: number | undefined;
  for (const item of items) {
    const number = wholeNumber(attribute(item, 'value')) ?? next;
    next = number + step;
    const open = lists.at(-1);
    // Markdown has no negative numbers.
    if (open && (number === (lastNumber ?? 0) + 1 || number < 0)) open.children.push(item);
    else {
      const properties = { ...list.properties, start: String(Math.max(0, number)) };
      lists.push({ ...list, properties, children: [item] });
    }
    lastNumber = number;
  }
  return lists;
}

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^-?\d{1,9}$/.test(text) ? Number(text) : undefined;
}
