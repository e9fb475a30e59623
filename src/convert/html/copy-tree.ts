import type { Nodes } from 'hast';

/**
 * Copies a tree of HTML, several times faster than `structuredClone`. Lists in properties are
 * shared: replace them, never change them.
 */
export function copyTree<T extends Nodes>(node: T): T {
  const copy = { ...node };
  if (copy.type === 'element') copy.properties = { ...copy.properties };
  if ('children' in copy) copy.children = copy.children.map((child) => copyTree(child)) as never;
  return copy;
}
