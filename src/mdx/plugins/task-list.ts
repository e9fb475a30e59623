import type { Element } from 'hast';
import type { ListItem, Parents } from 'mdast';
import { defaultHandlers, type Handler } from 'mdast-util-to-hast';
import type { RenderContext } from '../render-context.ts';

/** GFM's task lists, each box with a name for those who hear the page. */
export function listItemHandler({ labels }: RenderContext): Handler {
  return (state, node: ListItem, parent: Parents | undefined) => {
    const item: Element = defaultHandlers.listItem(state, node, parent);
    if (typeof node.checked === 'boolean') {
      const box = findBox(item);
      if (box) box.properties['ariaLabel'] = node.checked ? labels.taskDone : labels.taskOpen;
    }
    return item;
  };
}

/** The box is the first thing in the item, or in its first paragraph. */
function findBox({ children }: Element): Element | undefined {
  for (const child of children) {
    if (child.type !== 'element') continue;
    return child.tagName === 'input' ? child : findBox(child);
  }
  return undefined;
}
