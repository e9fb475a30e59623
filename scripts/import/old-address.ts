import { isShortPath } from '../../src/schema/path-length.ts';
import { isReservedPath } from '../../src/schema/reserved-paths.ts';

/**
 * Converts an article's old address to an alias: the path of its URL (with the query where it
 * identifies the article, as in `/?p=12`), decoded where the result is one word.
 *
 * @returns `undefined` for the front page, for reserved or too long addresses,
 *   and for text that is not a web address.
 * @example oldAddress('https://x.org/2019/05/%D9%87%D8%AF%D9%86%D8%A9/') // '/2019/05/هدنة/'
 */
export function oldAddress(url: string): string | undefined {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return undefined;
  const { pathname, searchParams } = new URL(url);
  const number = ['p', 'page_id'].find((key) => searchParams.has(key));
  const query = number === undefined ? '' : `?${number}=${searchParams.get(number)}`;
  // Servers accept repeated slashes, but a path of this site begins with a single one.
  const path = `${decodeReadableAddress(pathname).replace(/^\/+/, '/')}${query}`;
  const isRefused = path === '/' || /[\s\\]/.test(path) || isReservedPath(path);
  return isRefused || !isShortPath(path) ? undefined : path;
}

function decodeReadableAddress(pathname: string): string {
  try {
    const decoded = decodeURI(pathname);
    return /[\s\p{Cc}\\%]/u.test(decoded) ? pathname : decoded;
  } catch {
    return pathname;
  }
}

/** Normalizes an alias for comparison: decoded, with a trailing slash. */
export function comparableAlias(alias: string): string {
  const path = decodeReadableAddress(alias).replace(/\/index\.html?$/i, '/');
  return /\.[a-z0-9]+$|[?#]/i.test(path) || path.endsWith('/') ? path : `${path}/`;
}
