import type { Nodes, Parents, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { ItemTooLong } from '../item-too-long.ts';

/**
 * Elements inside one another. The deepest of real pages have some fifty; what is deeper comes of
 * tags that nobody closed, and each step that looks into an element would read its text again.
 */
const deepest = 100;
/** Elements of one page; the largest of real ones have a fifth of it. */
const mostElements = 50_000;

/**
 * Parses a page in the way of browsers (WHATWG); scripts are never run.
 *
 * @returns Its tree. Elements that are nested too deeply are replaced by what they hold.
 * @throws ItemTooLong, or RangeError where it is nested thousands of elements deep.
 */
export function parsePage(html: string): Root {
  return withinLimits(fromHtml(html));
}

/** Parses a piece of HTML; all else as in `parsePage`. */
export function parseFragment(html: string): Root {
  return withinLimits(fromHtml(html, { fragment: true }));
}

function withinLimits(root: Root): Root {
  let elements = 0;
  const stack: { parent: Parents; depth: number }[] = [{ parent: root, depth: 0 }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { parent, depth } = next;
    if (depth >= deepest) parent.children = collectLeaves(parent);
    for (const child of parent.children) {
      if (child.type !== 'element') continue;
      elements += 1;
      stack.push({ parent: child, depth: depth + 1 });
    }
  }
  if (elements > mostElements) throw new ItemTooLong(elements, mostElements);
  return root;
}

/** What stands below a node, without the elements that hold something themselves. */
function collectLeaves(parent: Parents): (typeof parent)['children'] {
  const leaves: Nodes[] = [];
  const stack: Nodes[] = [...parent.children].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!('children' in node) || node.children.length === 0) leaves.push(node);
    else for (const child of [...node.children].reverse()) stack.push(child);
  }
  return leaves as (typeof parent)['children'];
}
