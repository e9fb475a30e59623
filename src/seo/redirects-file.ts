import { isReservedPath } from '../schema/reserved-paths.ts';
import { siteOrigin, sitePath } from '../site/site-path.ts';
import { redirectFile } from './alias-file.ts';
import type { MovedArticle } from './redirects.ts';

/** The file `_redirects`, and what exceeded its limits. */
export interface RedirectsFile {
  text: string;
  /** Number of old addresses that the file omits; most have a redirecting page. */
  omitted: number;
  /** Number of omitted addresses that no page can serve either, such as `/?p=12`. */
  unanswered: number;
  /** Number of all addresses that no page can serve. */
  pageless: number;
}

/**
 * Formats the file `_redirects` that Netlify, Cloudflare Pages, GitLab Pages and our own server
 * read: one permanent redirect a line, `from to 301`. A query is between the two (`/ p=12
 * /2019/05/story/ 301`); Netlify and our server support that, others ignore it.
 *
 * Some hosts compare encoded paths and some decoded ones, so Arabic paths are in both forms.
 * https://docs.netlify.com/manage/routing/redirects/overview/
 *
 * @param articles Newest first. Over the limits, older ones are omitted: beyond a host's limit some
 *   hosts ignore the complete file.
 */
export function redirectsFile(
  articles: readonly Pick<MovedArticle, 'path' | 'aliases' | 'isOwnersRule'>[],
  limits: { lines: number; bytes: number },
): RedirectsFile {
  const own = new Set(articles.map(({ path }) => path));
  const lines = new Set<string>();
  const omitted = new Set<string>();
  const pageless = new Set<string>();
  let bytes = 0;
  for (const { path, aliases, isOwnersRule } of articles) {
    for (const alias of aliases) {
      const [address = ''] = alias.split('#');
      if (own.has(address) || (!isOwnersRule && isReservedPath(address))) continue;
      if (redirectFile(address) === undefined) pageless.add(address);
      const added = [...listSpellings(address)]
        .map((from) => `${from} ${sitePath(path)} 301\n`)
        .filter((line) => !lines.has(line));
      const size = added.reduce((sum, line) => sum + Buffer.byteLength(line), 0);
      const fits = lines.size + added.length <= limits.lines && bytes + size <= limits.bytes;
      // Once one is omitted, all older ones are, even if they would fit.
      if (omitted.size > 0 || !fits) {
        omitted.add(address);
        continue;
      }
      for (const line of added) lines.add(line);
      bytes += size;
    }
  }
  const unanswered = omitted.intersection(pageless).size;
  return { text: [...lines].join(''), omitted: omitted.size, unanswered, pageless: pageless.size };
}

function listSpellings(address: string): Set<string> {
  const [path = '', query] = sitePath(address).split('?');
  const parameters = query === undefined ? '' : ` ${escapeWildcards(query).split('&').join(' ')}`;
  const encoded = new URL(siteOrigin + path).pathname;
  return new Set(
    [encoded, decodeReadable(encoded)].map((form) => escapeWildcards(form) + parameters),
  );
}

/** Decodes an address if the result contains no white space; `%20` and the like stay. */
function decodeReadable(encoded: string): string {
  try {
    const decoded = decodeURI(encoded);
    return /[\s\p{Cc}%]/u.test(decoded) ? encoded : decoded;
  } catch {
    return encoded;
  }
}

/** Escapes `*` and `:name`, which would match other addresses. */
function escapeWildcards(text: string): string {
  return text.replaceAll('*', '%2A').replaceAll(':', '%3A');
}
