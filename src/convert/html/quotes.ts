import type { Element } from 'hast';
import type { Handle, State } from 'hast-util-to-mdast';
import type { BlockContent, DefinitionContent, RootContent } from 'mdast';
import { attributeOf } from '../../mdx/components/element-definition.ts';
import { blockComponent } from './component.ts';
import { attribute, firstElement, isElement, lineOf } from './element.ts';
import { postAddress, siteName } from './embeds.ts';
import { splitSpeaker } from './quote-speaker.ts';

/** Converts `blockquote`: to a `Quote` where it names its speaker, else to Markdown. */
export const quoteHandler: Handle = (state, node) => quoteWith(state, node, '');

/**
 * Converts a quotation whose speaker is in a figure's caption.
 *
 * @param named The speaker; falls back to a `cite` or `footer` at its end.
 */
export function quoteWith(state: State, node: Element, named: string): RootContent[] {
  const post = postAddress(node);
  const { quote, speaker } =
    named === '' ? splitSpeaker(node) : { quote: node, speaker: undefined };
  const by = (named || (speaker ? lineOf(speaker) : '')).replace(/^[\s—–―-]+/u, '').trim();
  const children = state.toFlow(state.all(quote));
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

/** Converts a quotation that WordPress sets large: to a `PullQuote`, unless it cites an address. */
export function pullQuoteWith(state: State, node: Element, named: string): RootContent[] {
  return quoteWith(state, node, named).map((quote) => {
    if (quote.type === 'blockquote') return blockComponent('PullQuote', {}, quote.children);
    const isPlain = quote.type === 'mdxJsxFlowElement' && quote.attributes.length === 1;
    return isPlain && attributeOf(quote, 'by') ? { ...quote, name: 'PullQuote' } : quote;
  });
}

function linkIn(element: Element | undefined): string | undefined {
  const link = element && (isElement(element, 'a') ? element : firstElement(element, 'a'));
  return webAddress(link && attribute(link, 'href'));
}

function webAddress(address: string | undefined): string | undefined {
  return address && /^https?:/i.test(address) && URL.canParse(address) ? address : undefined;
}
