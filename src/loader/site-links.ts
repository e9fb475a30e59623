import { basePath, siteOrigin } from '../site/site-path.ts';

/** Placeholder origin: articles do not know their host. */
const anyOrigin = 'https://site.invalid';

/** A location within the site. */
export interface SiteTarget {
  /** A path from the site's root, decoded. */
  path: string;
  /** The part after `#`, decoded; empty if there is none. */
  fragment: string;
}

/**
 * Resolves a link within the site, as a browser does: relative to the article's address.
 *
 * @param href As written: `/about/`, `../other/`, `#heading`, or an absolute address of this site.
 * @param from The article's path.
 * @returns Undefined for links to other sites and invalid addresses.
 */
export function resolveSiteLink(href: string, from: string): SiteTarget | undefined {
  if (!URL.canParse(href, anyOrigin + from)) return undefined;
  const url = new URL(href, anyOrigin + from);
  const isOwn = url.origin === siteOrigin && url.pathname.startsWith(basePath);
  if (url.origin !== anyOrigin && !isOwn) return undefined;
  const path = isOwn ? url.pathname.slice(basePath.length - 1) : url.pathname;
  const decodeText = (text: string) => tryDecode(text, decodeURIComponent);
  return { path: decodeText(path), fragment: decodeText(url.hash.slice(1)) };
}

/**
 * Normalizes a path for comparison: decoded, with a trailing slash.
 *
 * @example normalizePath('/2024/07/shore/index.html') // '/2024/07/shore/'
 */
export function normalizePath(path: string): string {
  const plain = tryDecode(path, decodeURI)
    .replace(/[?#][\s\S]*/, '')
    .replace(/\/index\.html$/, '/');
  return plain.endsWith('/') || /\.[a-z0-9]+$/i.test(plain) ? plain : `${plain}/`;
}

/** A stray `%` is taken literally. */
function tryDecode(text: string, decode: (text: string) => string): string {
  try {
    return decode(text);
  } catch {
    return text;
  }
}
