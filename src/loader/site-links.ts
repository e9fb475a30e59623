import { basePath, siteOrigin } from '../site/site-path.ts';

/** Articles do not know their host: to them the site is the root of this one. */
const anyOrigin = 'https://site.invalid';

/** A place within the site. */
export interface SiteTarget {
  /** A path from the site's root, decoded. */
  path: string;
  /** What stands after the `#`, decoded; empty where there is none. */
  fragment: string;
}

/**
 * Finds where a link leads within the site, as a browser would: relative to the article's address.
 *
 * @param href As written: `/about/`, `../other/`, `#heading`, or a whole address of this site.
 * @param from The article's path.
 * @returns Nothing for links that leave the site, and for what is no address.
 */
export function withinSite(href: string, from: string): SiteTarget | undefined {
  if (!URL.canParse(href, anyOrigin + from)) return undefined;
  const url = new URL(href, anyOrigin + from);
  const isOwn = url.origin === siteOrigin && url.pathname.startsWith(basePath);
  if (url.origin !== anyOrigin && !isOwn) return undefined;
  const path = isOwn ? url.pathname.slice(basePath.length - 1) : url.pathname;
  const decoded = (text: string) => tryDecode(text, decodeURIComponent);
  return { path: decoded(path), fragment: decoded(url.hash.slice(1)) };
}

/**
 * The form in which paths of pages are compared: decoded, with a slash at the end.
 *
 * @example comparablePath('/2024/07/shore/index.html') // '/2024/07/shore/'
 */
export function comparablePath(path: string): string {
  const plain = tryDecode(path, decodeURI)
    .replace(/[?#][\s\S]*/, '')
    .replace(/\/index\.html$/, '/');
  return plain.endsWith('/') || /\.[a-z0-9]+$/i.test(plain) ? plain : `${plain}/`;
}

/** A stray `%` stands for itself. */
function tryDecode(text: string, decode: (text: string) => string): string {
  try {
    return decode(text);
  } catch {
    return text;
  }
}
