import { slug } from 'github-slugger';
import type { Heading, Nodes, Root } from 'mdast';
import { extractPlainText } from '../../mdx/plain-text.ts';
import { makeUniqueHeadingId } from '../../mdx/plugins/heading-ids.ts';
import { decodeFragment } from '../decode-fragment.ts';
import type { FoundArticle } from '../found-article.ts';

/**
 * Rewrites links within the article to the ids that the site gives its headings. A link to
 * any other part of the old page is removed; its text stays.
 *
 * @example heading `## آخر الطريق` with the anchor `h-akhir`: `#h-akhir` becomes `#آخر-الطريق`
 */
export function linkToHeadings<A extends FoundArticle>(article: A): A {
  if (!hasOwnLink(article.body)) return article;
  const ids = idsByAnchor(article.body);
  return { ...article, body: rewriteLinks(article.body, ids)[0] as Root };
}

function hasOwnLink(node: Nodes): boolean {
  return isOwnLink(node) || ('children' in node && node.children.some(hasOwnLink));
}

function isOwnLink(node: Nodes): node is Extract<Nodes, { type: 'link' }> {
  return node.type === 'link' && node.url.startsWith('#');
}

/** Ids of the site take precedence over anchors of the old page for other headings. */
function idsByAnchor(body: Root): ReadonlyMap<string, string> {
  const taken = new Map<string, number>();
  const named = headingsIn(body).map((heading) => {
    const text = extractPlainText(heading);
    const id = makeUniqueHeadingId(text, taken);
    return { id, anchors: [...(heading.data?.anchors ?? []), slug(text)] };
  });
  const ids = new Map(named.map(({ id }) => [id, id]));
  for (const { id, anchors } of named) {
    for (const anchor of anchors) if (!ids.has(anchor)) ids.set(anchor, id);
  }
  return ids;
}

function headingsIn(node: Nodes): Heading[] {
  if (node.type === 'heading') return [node];
  return 'children' in node ? node.children.flatMap(headingsIn) : [];
}

function rewriteLinks(node: Nodes, ids: ReadonlyMap<string, string>): Nodes[] {
  if (!('children' in node)) return [node];
  const children = node.children.flatMap((child) => rewriteLinks(child, ids));
  if (isOwnLink(node)) {
    const id = ids.get(decodeFragment(node.url.slice(1)));
    return id === undefined ? children : [{ ...node, url: `#${id}`, children } as Nodes];
  }
  return [{ ...node, children } as Nodes];
}
