import { site } from './settings.ts';

const { origin, pathname } = new URL(site.url);

/** The path below which the site lives: `/`, or `/folder/`. */
export const basePath = pathname.endsWith('/') ? pathname : `${pathname}/`;

/** Scheme, host and port of the site, without a slash at the end. */
export const siteOrigin = origin;

/**
 * A path of the site as an `href`: with the folder where the site lives.
 *
 * @param path From the site's root, such as `/tags/gaza/`.
 * @example sitePath('/tags/gaza/') // '/tags/gaza/', or '/folder/tags/gaza/'
 */
export function sitePath(path: string): string {
  return basePath + path.replace(/^\/+/, '');
}

/**
 * The path from the site's root of an address below the folder where the site lives.
 *
 * @param pathname Percent-encoded or not.
 * @example pathInSite('/folder/about/') // '/about/'
 */
export function pathInSite(pathname: string): string {
  return decodeURI(pathname).slice(decodeURI(basePath).length - 1);
}

/** A path of the site as a whole address, for feeds, canonical links and structured data. */
export function absoluteUrl(path: string): string {
  return origin + sitePath(path);
}

/** The `href` of a link that the settings name: a path of the site, or an address on the web. */
export function linkAddress(to: string): string {
  return to.startsWith('/') ? sitePath(to) : to;
}
