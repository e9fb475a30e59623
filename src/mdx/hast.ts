import type { Element, ElementContent, Properties, RootContent, Text } from 'hast';

const labels = new WeakSet<Element>();

/** Marks an element as the compiler's own text (a callout's default title), not the article's. */
export function markAsLabel(element: Element): Element {
  labels.add(element);
  return element;
}

export function isLabel(element: Element): boolean {
  return labels.has(element);
}

/** Builds an element; names and properties are the compiler's own, never an article's. */
export function h(
  tagName: string,
  properties: Properties,
  children: readonly (ElementContent | string)[] = [],
): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.map((child) => (typeof child === 'string' ? textNode(child) : child)),
  };
}

export function textNode(value: string): Text {
  return { type: 'text', value };
}

/** Elements and text: all that a body consists of. */
export function isBodyContent(node: RootContent): node is Element | Text {
  return node.type === 'element' || node.type === 'text';
}
