import { isReservedPath } from '../schema/reserved-paths.ts';
import { siteOrigin, sitePath } from '../site-path.ts';
import type { MovedArticle } from './redirects.ts';

/**
 * The file `_redirects` that Netlify, Cloudflare Pages and our own server read: one permanent
 * redirect a line, `from to 301`. A query stands between the two (`/ p=12 /2019/05/story/ 301`),
 * which Netlify and our server understand and Cloudflare Pages passes over.
 *
 * Hosts differ in whether they compare encoded or decoded paths, so Arabic ones stand in both forms.
 * https://docs.netlify.com/manage/routing/redirects/overview/
 */
export function redirectsFile(articles: readonly MovedArticle[]): string {
  const own = new Set(articles.map(({ path }) => path));
  const lines = new Set<string>();
  for (const { path, aliases } of articles) {
    for (const alias of aliases) {
      const [address = ''] = alias.split('#');
      if (own.has(address) || isReservedPath(address)) continue;
      for (const from of spellings(address)) lines.add(`${from} ${sitePath(path)} 301\n`);
    }
  }
  return [...lines].join('');
}

function spellings(address: string): Set<string> {
  const [path = '', query] = sitePath(address).split('?');
  const parameters = query === undefined ? '' : ` ${literal(query).split('&').join(' ')}`;
  const encoded = new URL(siteOrigin + path).pathname;
  return new Set([encoded, readable(encoded)].map((form) => literal(form) + parameters));
}

/** Decoded where that leaves one word; `%20` and its like stay. */
function readable(encoded: string): string {
  try {
    const decoded = decodeURI(encoded);
    return /[\s\p{Cc}%]/u.test(decoded) ? encoded : decoded;
  } catch {
    return encoded;
  }
}

/** `*` and `:name` would match more than the one address that is meant. */
function literal(text: string): string {
  return text.replaceAll('*', '%2A').replaceAll(':', '%3A');
}
