import type { BlockContent, List } from 'mdast';
import type { ListMark } from './list-counter.ts';

/** A paragraph that is an item of a list. */
export interface ItemParagraph {
  blocks: BlockContent[];
  mark: ListMark;
}

interface OpenList {
  list: List;
  level: number;
  last: number;
}

/**
 * Makes lists of neighbouring items, each deeper level inside the item before it.
 *
 * @returns One list, or several where the kind of mark changes at the outermost level, or the
 *   numbers do not follow on each other.
 */
export function listsOf(items: readonly ItemParagraph[]): List[] {
  const lists: List[] = [];
  const open: OpenList[] = [];
  for (const { blocks, mark } of items) {
    while ((open.at(-1)?.level ?? 0) > mark.level) open.pop();
    let current = open.at(-1);
    if (current?.level === mark.level && !continuesList(current, mark)) {
      open.pop();
      current = undefined;
    }
    if (current?.level !== mark.level) {
      current = openList(mark);
      const parent = open.at(-1)?.list.children.at(-1);
      if (parent) parent.children.push(current.list);
      else lists.push(current.list);
      open.push(current);
    }
    const spread = blocks.length > 1;
    current.list.spread ||= spread;
    current.list.children.push({ type: 'listItem', spread, children: blocks });
    current.last = mark.number;
  }
  return lists;
}

function continuesList({ list, last }: OpenList, { isOrdered, number }: ListMark): boolean {
  return list.ordered === isOrdered && (!isOrdered || number === last + 1);
}

function openList({ level, isOrdered, number }: ListMark): OpenList {
  const start = isOrdered ? number : null;
  const list: List = { type: 'list', ordered: isOrdered, start, spread: false, children: [] };
  return { list, level, last: number };
}
