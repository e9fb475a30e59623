import type { Link, Nodes, PhrasingContent, Root } from 'mdast';
import { isParent } from '../limits.ts';

/** Arabic punctuation and closing quotation marks, which end a sentence and not an address. */
const arabicEnds = new Set('،؛؟۔»”’…');
/** What GFM takes from the end of an address, had the Arabic signs not stood behind it. */
const asciiEnds = new Set(`!"&'*,.:;<>?]_}~`);
/** Marks that close what the address stands in, where the sentence goes on without a space. */
const closing = new Set('"\'»”’)]');
const pauses = new Set('،؛؟');

/**
 * Gives back to the sentence the punctuation that GFM takes into a bare address: it knows only
 * ASCII's (GFM §6.9, "extended autolink path validation").
 *
 * @param tree Changed in place.
 * @param source The whole file: the text at a link's position shows whether it is a bare address.
 * @example `راجع (https://example.org/page)، ثم` links to `https://example.org/page`
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
  // In square brackets GFM finds addresses later, and gives them no position.
  const isBare = !link.position || source[link.position.start.offset ?? 0] !== '[';
  if (!isBare || only?.type !== 'text') return undefined;
  const value = only.value.slice(findAddressEnd(only.value));
  if (value === '' || !link.url.endsWith(value)) return undefined;
  link.url = link.url.slice(0, -value.length);
  only.value = only.value.slice(0, -value.length);
  return { type: 'text', value };
}

/** Where a bare address ends in what GFM took for one; a bracket that it opens belongs to it. */
function findAddressEnd(text: string): number {
  let open = 0;
  let end = 0;
  for (; end < text.length; end++) {
    const sign = text.charAt(end);
    const isUnopened = sign !== ')' || open <= 0;
    if (isUnopened && closing.has(sign) && pauses.has(text.charAt(end + 1))) break;
    open += Number(sign === '(') - Number(sign === ')');
  }
  // GFM has already trimmed ASCII punctuation.
  if (end === text.length && !arabicEnds.has(text.charAt(end - 1))) return end;
  for (; end > 0; end--) {
    const sign = text.charAt(end - 1);
    if (sign === ')' && open < 0) open += 1;
    else if (!arabicEnds.has(sign) && !asciiEnds.has(sign)) break;
  }
  return end;
}
