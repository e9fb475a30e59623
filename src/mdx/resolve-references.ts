import type { Definition, Image, Link, Nodes, Root, RootContent } from 'mdast';
import { isParent } from './limits.ts';

/**
 * Resolves `[text][name]` and `![alt][name]` to inline links and images, so that later steps handle
 * one kind of each. The definitions stay in the tree for validation.
 *
 * @param tree Changed in place.
 */
export function resolveReferences(tree: Root): void {
  const definitions = new Map<string, Definition>();
  collect(tree, definitions);
  if (definitions.size > 0) replace(tree, definitions);
}

function collect(node: Nodes, definitions: Map<string, Definition>): void {
  // CommonMark 0.31 §4.7: of several definitions with one name the first counts.
  if (node.type === 'definition' && !definitions.has(node.identifier)) {
    definitions.set(node.identifier, node);
  }
  if (isParent(node)) for (const child of node.children) collect(child, definitions);
}

function replace(node: Nodes, definitions: ReadonlyMap<string, Definition>): void {
  if (!isParent(node)) return;
  for (const [index, child] of node.children.entries()) {
    replace(child, definitions);
    // Links and pictures may stand wherever references to them may.
    node.children[index] = resolveReference(child, definitions) as typeof child;
  }
}

function resolveReference(
  node: RootContent,
  definitions: ReadonlyMap<string, Definition>,
): RootContent {
  if (node.type !== 'linkReference' && node.type !== 'imageReference') return node;
  const definition = definitions.get(node.identifier);
  const shared = {
    url: definition?.url ?? '',
    title: definition?.title ?? null,
    ...(node.position && { position: node.position }),
  };
  return node.type === 'linkReference'
    ? ({ type: 'link', children: node.children, ...shared } satisfies Link)
    : ({ type: 'image', alt: node.alt ?? null, ...shared } satisfies Image);
}
