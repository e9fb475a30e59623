import type { Element, Nodes, Root } from 'hast';
import { defaultHandlers, type Handle } from 'hast-util-to-mdast';
import { attribute, isElement } from './element.ts';

declare module 'mdast' {
  interface HeadingData {
    /** Anchors by which links of the source target this heading. */
    anchors?: readonly string[] | undefined;
  }
}

const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

/**
 * Records at each heading the anchors by which links of its page target it: its own, one inside,
 * an empty anchor before it, the id of the section that it begins.
 *
 * @param tree Changed in place.
 * @returns All these anchors.
 */
export function noteAnchors(tree: Root): ReadonlySet<string> {
  const all = new Set<string>();
  let waiting: string[] = [];
  const walk = (node: Nodes): void => {
    if (node.type === 'text' && node.value.trim() !== '') waiting = [];
    if (isElement(node)) waiting.push(...namesOf(node));
    if (isElement(node, ...headings)) {
      const anchors = [...waiting, ...innerNames(node)];
      for (const anchor of anchors) all.add(anchor);
      node.properties['anchors'] = anchors;
      waiting = [];
    } else if ('children' in node) for (const child of node.children) walk(child);
    if (isElement(node, 'img', 'iframe')) waiting = [];
  };
  walk(tree);
  return all;
}

/** `h1` to `h6`, with the names that `noteAnchors` found. */
export const headingHandlers: Readonly<Record<string, Handle>> = Object.fromEntries(
  headings.map((name): [string, Handle] => [
    name,
    (state, node) => {
      const heading = defaultHandlers[name](state, node);
      const { anchors } = node.properties;
      const names = Array.isArray(anchors) ? anchors.map(String) : [];
      return names.length === 0 ? heading : { ...heading, data: { anchors: names } };
    },
  ]),
);

function namesOf(element: Element): string[] {
  const name = isElement(element, 'a') ? attribute(element, 'name') : undefined;
  return [attribute(element, 'id'), name].filter((id) => id !== undefined);
}

function innerNames(element: Element): string[] {
  return element.children.flatMap((child) =>
    isElement(child) ? [...namesOf(child), ...innerNames(child)] : [],
  );
}
