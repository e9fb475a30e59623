import type { Nodes } from 'mdast';
import type { ResolvePage } from './resolve-page.ts';

/** A relative link to a Markdown file, as editors and forges follow it. */
const fileLink = /^(?![a-z][a-z0-9+.-]*:|\/\/)[^#?]+\.(?:md|mdx|markdown)(?:#.*)?$/i;

/**
 * Leads links to the files of other texts to their addresses; one that leads to no text of this
 * site stays as it is, so that the checker tells of it.
 *
 * @param tree Changed in place.
 * @example `[التلال](../posts/hills.md#rain)` leads to `/posts/hills/#rain`
 */
export function resolveFileLinks(tree: Nodes, resolvePage: ResolvePage): void {
  if (tree.type === 'link' && fileLink.test(tree.url)) {
    tree.url = resolvePage(tree.url) ?? tree.url;
  }
  if ('children' in tree) for (const child of tree.children) resolveFileLinks(child, resolvePage);
}
