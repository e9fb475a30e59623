import type { Element, ElementContent, Nodes, Parents } from 'hast';

/** Whether a node is an element, with one of the names if any are passed. */
export function isElement<N extends string>(
  node: Nodes | undefined,
  ...names: N[]
): node is Element & { tagName: N } {
  const among: readonly string[] = names;
  return node?.type === 'element' && (among.length === 0 || among.includes(node.tagName));
}

/** Reads an attribute as text; `undefined` where it is missing or empty. */
export function attribute(element: Element, name: string): string | undefined {
  const value = element.properties[name];
  if (value === null || value === undefined || value === false) return undefined;
  const text = (Array.isArray(value) ? value.join(' ') : String(value)).trim();
  return text === '' ? undefined : text;
}

/** The class names, id and role of an element in one text, for hints. */
export function labelsOf(element: Element): string {
  return ['className', 'id', 'role', 'itemProp']
    .map((name) => attribute(element, name) ?? '')
    .join(' ')
    .trim();
}

/** Iterates over the elements below a node, in document order. */
export function* elementsIn(node: Nodes): Generator<Element> {
  const waiting: Nodes[] = 'children' in node ? [...node.children].reverse() : [];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (isElement(next)) yield next;
    if (!('children' in next)) continue;
    for (let at = next.children.length - 1; at >= 0; at--) {
      const child = next.children[at];
      if (child) waiting.push(child);
    }
  }
}

/** Finds the first element with one of the names below a node. */
export function firstElement(node: Nodes, ...names: string[]): Element | undefined {
  for (const element of elementsIn(node)) if (isElement(element, ...names)) return element;
  return undefined;
}

/** All text below a node, on one line. */
export function lineOf(node: Nodes): string {
  return textOf(node).replace(/\s+/gu, ' ').trim();
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (isElement(node, 'br')) return ' ';
  if (!('children' in node)) return '';
  const text = node.children.map(textOf).join('');
  return isBlock(node) ? ` ${text} ` : text;
}

/** Replaces children from the bottom up; `map` returns a child's replacement. */
export function mapChildren(
  parent: Parents,
  map: (node: ElementContent, parent: Parents) => ElementContent[],
): void {
  parent.children = (parent.children as ElementContent[]).flatMap((child) => {
    if ('children' in child) mapChildren(child, map);
    return map(child, parent);
  });
}

const blocks = new Set(
  (
    'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main nav ol p pre ' +
    'section summary table tbody td tfoot th thead tr ul x-footnote'
  ).split(' '),
);
const atoms = new Set(['iframe', 'video', 'audio', 'object', 'embed']);

/** Whether an element breaks its line of text. */
export function isBlock(node: Nodes): boolean {
  return isElement(node) && (blocks.has(node.tagName) || atoms.has(node.tagName));
}

/** Whether an element or anything below it breaks the line. */
export function holdsBlock(node: Nodes): boolean {
  return isBlock(node) || ('children' in node && node.children.some(holdsBlock));
}
