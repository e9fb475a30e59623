import type { List, ListItem, Paragraph } from 'mdast';
import type { ListLevel } from './numbering.ts';

/** A paragraph that is an item of a list. */
export interface ItemParagraph {
  paragraph: Paragraph;
  level: number;
  marker: ListLevel;
}

/**
 * Makes lists of neighbouring items, each deeper level inside the item before it.
 *
 * @returns One list, or several where the mark changes at the outermost level.
 */
export function listsOf(items: readonly ItemParagraph[]): List[] {
  const lists: List[] = [];
  const open: { list: List; level: number }[] = [];
  for (const { paragraph, level, marker } of items) {
    while (open.length > 0 && (open.at(-1)?.level ?? 0) > level) open.pop();
    const current = open.at(-1);
    const isNew = !current || current.level < level || current.list.ordered !== marker.isOrdered;
    if (current && current.level === level && isNew) open.pop();
    if (isNew) {
      const start = marker.isOrdered ? marker.start : null;
      const list: List = {
        type: 'list',
        ordered: marker.isOrdered,
        start,
        spread: false,
        children: [],
      };
      const parent = open.at(-1)?.list.children.at(-1);
      if (parent) parent.children.push(list);
      else lists.push(list);
      open.push({ list, level });
    }
    const item: ListItem = { type: 'listItem', spread: false, children: [paragraph] };
    open.at(-1)?.list.children.push(item);
  }
  return lists;
}
