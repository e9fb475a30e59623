import type { Link, Nodes, PhrasingContent, Root } from 'mdast';
import { isParent } from '../limits.ts';

/** Arabic punctuation and closing quotation marks, which end a sentence and not an address. */
const trailing = /[،؛؟۔»”’…]+$/u;

/**
 * Gives back to the sentence the punctuation that GFM takes into a bare address: it knows only
 * ASCII's (GFM §6.9, "extended autolink path validation").
 *
 * @param tree Changed in place.
 * @param source The whole file: a bare address is told from a link by what stands there.
 * @example `راجع https://example.org/page، ثم` links to `https://example.org/page`
 */
export function trimAutolinks(tree: Root, source: string): void {
  trimIn(tree, source);
}

function trimIn(node: Nodes, source: string): void {
  if (!isParent(node)) return;
  for (let index = node.children.length - 1; index >= 0; index--) {
    const child = node.children[index];
    if (!child) continue;
    const given = child.type === 'link' ? trim(child, source) : undefined;
    // Text may stand wherever a link may.
    if (given) node.children.splice(index + 1, 0, given as (typeof node.children)[number]);
    else trimIn(child, source);
  }
}

function trim(link: Link, source: string): PhrasingContent | undefined {
  const [only] = link.children;
  const isBare = link.position && source[link.position.start.offset ?? 0] !== '[';
  if (!isBare || only?.type !== 'text') return undefined;
  const value = trailing.exec(only.value)?.[0];
  if (!value || !link.url.endsWith(value)) return undefined;
  link.url = link.url.slice(0, -value.length);
  only.value = only.value.slice(0, -value.length);
  return { type: 'text', value };
}
