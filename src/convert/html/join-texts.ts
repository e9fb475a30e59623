import type { ElementContent, Parents, Root } from 'hast';

/**
 * Merges adjacent text nodes after the elements around them were removed: a step that scans from a
 * space to the next word would pass each of them repeatedly.
 *
 * @param tree Changed in place.
 */
export function joinTexts(tree: Root): void {
  const waiting: Parents[] = [tree];
  for (let parent = waiting.pop(); parent; parent = waiting.pop()) {
    const children: ElementContent[] = [];
    for (const child of parent.children) {
      const last = children.at(-1);
      if (child.type === 'text' && last?.type === 'text') last.value += child.value;
      else children.push((child.type === 'text' ? { ...child } : child) as ElementContent);
      if (child.type === 'element') waiting.push(child);
    }
    parent.children = children;
  }
}
