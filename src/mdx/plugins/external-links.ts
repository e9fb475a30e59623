import type { Element, ElementContent, Properties } from 'hast';
import type { Link } from 'mdast';
import type { Handler } from 'mdast-util-to-hast';
import type { Position } from 'unist';
import { h } from '../hast.ts';
import type { RenderContext } from '../render-context.ts';
import { resolveHref } from './base-path.ts';

/**
 * A link, recorded for the link check. One to another host gets `rel="noopener"`, so that no page
 * opened from here, in whatever way, can reach back; it opens where readers choose.
 *
 * @param url As written.
 * @param position Where it was written.
 * @returns An `a`, without `href` where the address is not safe.
 */
export function linkElement(
  url: string,
  position: Position | undefined,
  children: (ElementContent | string)[],
  { base, links }: RenderContext,
  properties: Properties = {},
): Element {
  const href = resolveHref(url, base);
  if (href === undefined) return h('a', properties, children);
  const { line, column } = position?.start ?? { line: 1, column: 1 };
  links.push({ href: url, line, column });
  const rel = /^(?:https?:)?[/\\]{2}/i.test(href) ? { rel: ['noopener'] } : {};
  return h('a', { ...properties, href, ...rel }, children);
}

/** `[text](address)` and bare addresses. */
export function linkHandler(context: RenderContext): Handler {
  return (state, node: Link) => {
    const title = node.title ? { title: node.title } : {};
    return linkElement(node.url, node.position, state.all(node), context, title);
  };
}
