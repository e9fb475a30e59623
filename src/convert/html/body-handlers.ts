import type { Element } from 'hast';
import { defaultHandlers, type Handle, type State } from 'hast-util-to-mdast';
import type { BlockContent, DefinitionContent, PhrasingContent, RootContent } from 'mdast';
import { isSafeUrl } from '../../mdx/safe-url.ts';
import { decodeFragment } from '../decode-fragment.ts';
import { blockComponent, inlineComponent } from './component.ts';
import { attribute, firstElement, lineOf } from './element.ts';
import { footnoteMark } from './embedded-content.ts';
import { embedOf, players } from './embeds.ts';
import { figureBox, figureHandler, largerVersion } from './figures.ts';
import { headingHandlers } from './heading-anchors.ts';
import type { HtmlBodyOptions } from './html-body.ts';
import { itemHandler } from './list-items.ts';
import { imageIn, isEmoji, pictureAddress } from './picture-address.ts';
import { poemOf } from './poems.ts';
import { quoteHandler } from './quotes.ts';
import { tableHandler } from './tables.ts';

/** Elements that articles may contain as HTML (`src/mdx/components/plain-elements.ts`). */
const kept = ['sub', 'sup', 'kbd', 'mark', 'ins', 'samp', 'ruby', 'rt', 'rp'];

/**
 * Creates the handlers that convert each element of a body to Markdown or a component.
 *
 * @param anchors Names of its headings, the only targets of links within the page; `undefined`
 *   where the headings are not yet known.
 */
export function bodyHandlers(
  { baseUrl }: HtmlBodyOptions,
  anchors: ReadonlySet<string> | undefined,
): Record<string, Handle> {
  const flow: Handle = (state, node) =>
    figureBox(state, node) ?? embedList(node) ?? state.toFlow(state.all(node));
  const player: Handle = (_state, node) => embedList(node) ?? [];
  return {
    ...Object.fromEntries(kept.map((name) => [name, keptElement])),
    ...Object.fromEntries(players.map((name) => [name, player])),
    ...headingHandlers,
    a: (state, node) => link(state, node, baseUrl, anchors),
    abbr: (state, node) =>
      inlineComponent('abbr', { title: attribute(node, 'title') }, phrasing(state, node)),
    blockquote: quoteHandler,
    br: () => ({ type: 'break' }),
    details: (state, node) => details(state, node),
    div: flow,
    dl: (state, node) => state.toFlow(state.all(node)),
    dt: (state, node) => [
      { type: 'paragraph', children: [{ type: 'strong', children: phrasing(state, node) }] },
    ],
    dd: (state, node) => state.toFlow(state.all(node)),
    figure: figureHandler,
    picture: (_state, node) => picture(node),
    img: (_state, node) => picture(node),
    li: itemHandler,
    mark: keptElement,
    // A paragraph may contain a picture, a player or a block that HTML does not allow there.
    p: (state, node) => figureBox(state, node) ?? state.toFlow(state.all(node)),
    pre: (state, node) => poemOf(node) ?? defaultHandlers.pre(state, node),
    samp: keptElement,
    section: flow,
    table: tableHandler,
    u: (state, node) => state.all(node),
    var: defaultHandlers.em,
    'x-footnote': (state, node) => ({
      type: 'footnoteDefinition',
      identifier: attribute(node, 'identifier') ?? '',
      label: attribute(node, 'identifier') ?? '',
      children: state.toFlow(state.all(node)),
    }),
    [footnoteMark]: (_state, node) => ({
      type: 'footnoteReference',
      identifier: attribute(node, 'identifier') ?? '',
      label: attribute(node, 'identifier') ?? '',
    }),
    'x-lang': (state, node) =>
      inlineComponent('Lang', { code: attribute(node, 'code') }, phrasing(state, node)),
    'x-lang-block': (state, node) =>
      blockComponent('Lang', { code: attribute(node, 'code') }, state.toFlow(state.all(node))),
  };
}

const keptElement: Handle = (state, node) =>
  lineOf(node) === '' ? state.all(node) : inlineComponent(node.tagName, {}, phrasing(state, node));

function phrasing(state: State, node: Element): PhrasingContent[] {
  // `pushDownInlines` ensured that no inline element contains a block.
  return state.all(node) as PhrasingContent[];
}

function embedList(node: Element): RootContent[] | undefined {
  const embed = embedOf(node, '');
  return embed && [embed];
}

function picture(node: Element): RootContent[] {
  const found = imageIn(node);
  if (!found) return [];
  const alt = attribute(found.img, 'alt') ?? '';
  if (isEmoji(found.img)) return alt ? [{ type: 'text', value: alt }] : [];
  const url = pictureAddress(found.img, found.picture);
  return url ? [{ type: 'image', url, alt, title: attribute(found.img, 'title') ?? null }] : [];
}

/** Converts a link; one without a valid target is replaced by its text. */
function link(
  state: State,
  node: Element,
  baseUrl: string | undefined,
  anchors: ReadonlySet<string> | undefined,
): RootContent[] {
  const children = state.all(node);
  const isPicture =
    lineOf(node) === '' && firstElement(node, 'img', 'picture', 'amp-img') !== undefined;
  if (isPicture) {
    const larger = largerVersion(node);
    return children.map((child) =>
      child.type === 'image' && larger ? { ...child, url: larger } : child,
    );
  }
  const url = linkAddress(attribute(node, 'href'), baseUrl, anchors);
  if (url === undefined || lineOf(node) === '') return children;
  return [{ type: 'link', url, title: null, children: children as PhrasingContent[] }];
}

function linkAddress(
  href: string | undefined,
  baseUrl: string | undefined,
  anchors: ReadonlySet<string> | undefined,
): string | undefined {
  if (href === undefined || !isSafeUrl(href)) return undefined;
  const [page, fragment] = splitFragment(href, baseUrl);
  // Within the page only headings keep their anchors.
  if (page === '') {
    return fragment && anchors?.has(fragment) !== false ? `#${fragment}` : undefined;
  }
  if (/^[a-z][a-z0-9+.-]*:/i.test(href)) {
    return /^https?:/i.test(href) && !URL.canParse(href) ? undefined : href;
  }
  return baseUrl && URL.canParse(href, baseUrl) ? new URL(href, baseUrl).href : undefined;
}

/** Splits an address into page and fragment; the page is `''` where it is the article's own. */
function splitFragment(href: string, baseUrl: string | undefined): [string, string | undefined] {
  const at = href.indexOf('#');
  if (at < 0) return [href, undefined];
  const isOwn =
    at === 0 ||
    (baseUrl !== undefined &&
      URL.canParse(href, baseUrl) &&
      new URL(href, baseUrl).href.split('#')[0] === baseUrl.split('#')[0]);
  return [isOwn ? '' : href, decodeFragment(href.slice(at + 1))];
}

function details(state: State, node: Element): RootContent[] {
  const summary = node.children.find(
    (child) => child.type === 'element' && child.tagName === 'summary',
  );
  const rest = { ...node, children: node.children.filter((child) => child !== summary) };
  const content = state.toFlow(state.all(rest)) as (BlockContent | DefinitionContent)[];
  const words = summary ? phrasing(state, summary as Element) : [];
  if (words.length === 0) return content;
  const head = blockComponent('summary', {}, [{ type: 'paragraph', children: words }]);
  return [blockComponent('details', {}, [head, ...content])];
}
