import type { LoadedArticle } from '../../src/loader/load-article.ts';
import type { LinkReference } from '../../src/mdx/compiled-body.ts';
import type { Place, Problem } from '../../src/schema/problem.ts';
import { basePath, siteOrigin } from '../../src/site/site-path.ts';
import type { SitePages } from './site-pages.ts';

/** A link of an article that stays within the site. */
export interface SiteLink {
  link: LinkReference;
  /** Where it leads: a path from the site's root, decoded. */
  path: string;
  /** What stands after the `#`, decoded; empty where there is none. */
  fragment: string;
  place: Place;
}

/** A rule about one link: the problem it has, if it has one. */
export type LinkRule = (link: SiteLink, site: SitePages) => Problem | undefined;

/** Articles do not know their host: to them the site is the root of this one. */
const anyOrigin = 'https://site.invalid';

/** The links of an article that lead to pages of its own site, itself included. */
export function siteLinks({ metadata, body }: LoadedArticle): SiteLink[] {
  return body.links.flatMap((link) => {
    const target = withinSite(link.href, metadata.path);
    if (!target) return [];
    const { line, column } = link;
    return [{ link, ...target, place: { file: metadata.file, line, column } }];
  });
}

/**
 * Finds where a link leads within the site, as a browser would: relative to the article's address.
 *
 * @param href As written: `/about/`, `../other/`, `#heading`, or a whole address of this site.
 * @param from The article's path.
 * @returns Nothing for links that leave the site, and for what is no address.
 */
export function withinSite(
  href: string,
  from: string,
): Pick<SiteLink, 'path' | 'fragment'> | undefined {
  if (!URL.canParse(href, anyOrigin + from)) return undefined;
  const url = new URL(href, anyOrigin + from);
  const isOwn = url.origin === siteOrigin && url.pathname.startsWith(basePath);
  if (url.origin !== anyOrigin && !isOwn) return undefined;
  const path = isOwn ? url.pathname.slice(basePath.length - 1) : url.pathname;
  return { path: decoded(path), fragment: decoded(url.hash.slice(1)) };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
