import { site } from './settings.ts';

const { origin, pathname } = new URL(site.url);

/** The base path of the site: `/`, or `/folder/`. */
export const basePath = pathname.endsWith('/') ? pathname : `${pathname}/`;

/** Scheme, host and port of the site, without a trailing slash. */
export const siteOrigin = origin;

/**
 * Formats a path of the site as an `href`, with the base path.
 *
 * @param path From the site's root, such as `/tags/gaza/`.
 * @example sitePath('/tags/gaza/') // '/tags/gaza/', or '/folder/tags/gaza/'
 */
export function sitePath(path: string): string {
  return basePath + path.replace(/^\/+/, '');
}

/**
 * Removes the base path from an address of the site.
 *
 * @param pathname Percent-encoded or not.
 * @example pathInSite('/folder/about/') // '/about/'
 */
export function pathInSite(pathname: string): string {
  return decodeURI(pathname).slice(decodeURI(basePath).length - 1);
}

/** Absolute address of a path of the site, for feeds, canonical links and structured data. */
export function absoluteUrl(path: string): string {
  return origin + sitePath(path);
}

/** The `href` of a link in the settings: a path of the site, or a web address. */
export function linkAddress(to: string): string {
  return to.startsWith('/') ? sitePath(to) : to;
}
