import type { Element, ElementContent } from 'hast';
import type { Handle, State } from 'hast-util-to-mdast';
import type { BlockContent, DefinitionContent, RootContent } from 'mdast';
import { blockComponent } from './component.ts';
import { attribute, elementsIn, firstElement, isElement, lineOf } from './element.ts';
import { postAddress, siteName } from './embeds.ts';

/** `blockquote`: a `Quote` where it says whose words they are, else Markdown's own. */
export const quoteHandler: Handle = (state, node) => quoteWith(state, node, '');

/**
 * A quotation whose speaker stands beside it, in a figure's caption.
 *
 * @param named Who said it; where empty, a `cite` or `footer` at its end says so.
 */
export function quoteWith(state: State, node: Element, named: string): RootContent[] {
  const post = postAddress(node);
  const speaker = named === '' ? speakerIn(node) : undefined;
  const by = (named || (speaker ? lineOf(speaker) : '')).replace(/^[\s—–―-]+/u, '').trim();
  const children = state.toFlow(state.all(speaker ? without(node, speaker) : node));
  const url = post ?? webAddress(attribute(node, 'cite')) ?? linkIn(speaker);
  if (children.length === 0) {
    return url
      ? [blockComponent('Embed', { url, title: by || siteName(url) || url, site: siteName(url) })]
      : [];
  }
  if (by === '' && url === undefined) {
    return [{ type: 'blockquote', children }];
  }
  const source = post ? siteName(post) : undefined;
  return [
    blockComponent('Quote', { by, source, url }, children as (BlockContent | DefinitionContent)[]),
  ];
}

/** `cite` or `footer` as the last thing said, or a last line of its own that begins with a dash. */
function speakerIn(node: Element): Element | undefined {
  const footer = [...elementsIn(node)].findLast((element) => isElement(element, 'footer', 'cite'));
  if (footer && lineOf(node).endsWith(lineOf(footer)) && lineOf(footer) !== lineOf(node))
    return footer;
  const blocks = node.children.filter((child): child is Element => isElement(child, 'p', 'div'));
  const last = blocks.at(-1);
  const isDashed = last && blocks.length > 1 && /^[—–―]\s*\S.{0,80}$/u.test(lineOf(last));
  return isDashed ? last : undefined;
}

function without(node: Element, taken: Element): Element {
  const children = node.children.flatMap((child): ElementContent[] => {
    if (child === taken) return [];
    return isElement(child) ? [without(child, taken)] : [child];
  });
  return { ...node, children };
}

function linkIn(element: Element | undefined): string | undefined {
  const link = element && (isElement(element, 'a') ? element : firstElement(element, 'a'));
  return webAddress(link && attribute(link, 'href'));
}

function webAddress(address: string | undefined): string | undefined {
  return address && /^https?:/i.test(address) && URL.canParse(address) ? address : undefined;
}
