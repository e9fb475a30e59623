import { normalizeUri } from 'micromark-util-sanitize-uri';
import { isSafeUrl } from '../safe-url.ts';

/**
 * An address of an article as an `href`: percent-encoded, and prefixed with the site's path where
 * it starts at the root, as articles do not know in which folder the site lives.
 *
 * @param url As written: `/about/`, `#نتائج`, `https://…`.
 * @param base The site's path: `/` or `/folder/`.
 * @returns Nothing where the address is not safe.
 * @example resolveHref('/about/', '/folder/') // '/folder/about/'
 */
export function resolveHref(url: string, base: string): string | undefined {
  if (!isSafeUrl(url)) return undefined;
  const isRooted = /^\/(?![/\\])/.test(url);
  return normalizeUri(isRooted ? base.replace(/\/$/, '') + url : url);
}
