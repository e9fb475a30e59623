import type { Nodes, Parents, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { ItemTooLong } from '../item-too-long.ts';

/**
 * Maximum nesting depth of elements. Real pages have at most some fifty levels; more comes from
 * unclosed tags, and each step that reads an element's content would read the same text again.
 */
const deepest = 100;
/** Maximum number of elements of a page; five times the largest real ones. */
const mostElements = 50_000;

/**
 * Parses a page as browsers do (WHATWG); scripts never run.
 *
 * @returns Its tree. Elements nested too deeply are replaced by their content.
 * @throws ItemTooLong, or RangeError where it is nested thousands of elements deep.
 */
export function parsePage(html: string): Root {
  return withinLimits(fromHtml(html));
}

/** Parses an HTML fragment; otherwise as `parsePage`. */
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
      // Nobody asks for it, and each step that copies the tree would copy it too.
      delete child.position;
      if (child.type !== 'element') continue;
      // No browser shows it, and it counts as no child, so that no limit would hold for it.
      if (child.content) child.content.children = [];
      elements += 1;
      stack.push({ parent: child, depth: depth + 1 });
    }
  }
  if (elements > mostElements) throw new ItemTooLong(elements, mostElements);
  return root;
}

/** Collects the nodes below a node that have no children. */
function collectLeaves(parent: Parents): (typeof parent)['children'] {
  const leaves: Nodes[] = [];
  const stack: Nodes[] = [...parent.children].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!('children' in node) || node.children.length === 0) leaves.push(node);
    else for (const child of [...node.children].reverse()) stack.push(child);
  }
  return leaves as (typeof parent)['children'];
}
