import type { Element, ElementContent, Root, RootContent } from 'hast';
import { wordListItem } from './word-list-item.ts';

type Child = RootContent | ElementContent;

/**
 * Mends what Word leaves in text that was pasted from it: `<o:p>` and settings in XML go, a
 * paragraph that only looks like a list's item (`·` and spaces before the words) becomes one.
 * Fonts and sizes need no step, since no element of ours carries them.
 */
export function cleanWordPaste(tree: Root): Root {
  return { ...tree, children: cleanChildren(tree.children) as RootContent[] };
}

function cleanChildren(children: readonly Child[]): Child[] {
  return gatherLists(children.flatMap(cleanElement));
}

function cleanElement(node: Child): Child[] {
  if (node.type !== 'element') return [node];
  const { tagName, children } = node;
  if (/^(?:xml|style|meta|link|[wmv]:.*|st1:.*)$/.test(tagName)) {
    return tagName.startsWith('st1:') ? cleanChildren(children) : [];
  }
  if (tagName.startsWith('o:')) return cleanChildren(children);
  return [{ ...node, children: cleanChildren(children) as ElementContent[] }];
}

/** Neighbouring items become one list; an item of a deeper level a list in the item before it. */
function gatherLists(nodes: readonly Child[]): Child[] {
  const result: Child[] = [];
  let open: { list: Element; level: number }[] = [];
  for (const node of nodes) {
    const item = node.type === 'element' ? wordListItem(node) : undefined;
    if (!item) {
      // White space between two items does not end their list.
      if (node.type !== 'text' || /\S/.test(node.value)) open = [];
      if (open.length === 0) result.push(node);
      continue;
    }
    while (open.length > 1 && (open.at(-1)?.level ?? 0) > item.level) open.pop();
    const current = open.at(-1);
    const isOther = current?.level === item.level && current.list.tagName !== item.listName;
    if (isOther) open.pop();
    if (!current || isOther || current.level < item.level) {
      const list: Element = {
        type: 'element',
        tagName: item.listName,
        properties: {},
        children: [],
      };
      const parent = open.at(-1)?.list.children.at(-1);
      if (parent?.type === 'element') parent.children.push(list);
      else result.push(list);
      open.push({ list, level: item.level });
    }
    open.at(-1)?.list.children.push(item.element);
  }
  return result;
}

/** Whether text was pasted from Word. */
export function isWordPaste(html: string): boolean {
  return /\bmso-|\bMso[A-Z]|<o:p\b|<w:/.test(html);
}
