import { isReservedPath } from '../schema/reserved-paths.ts';
import type { RedirectLimits } from '../settings/site-settings.ts';
import { siteOrigin, sitePath } from '../site/site-path.ts';
import { redirectFile } from './alias-file.ts';
import type { MovedArticle } from './redirects.ts';

/** The file `_redirects`, and the old addresses for which it had no room. */
export interface RedirectsFile {
  text: string;
  /** Old addresses that the file leaves out; pages redirect from most of them. */
  omitted: number;
  /** Those of them that no page can answer either, such as `/?p=12`. */
  unanswered: number;
}

/**
 * The file `_redirects` that Netlify, Cloudflare Pages, GitLab Pages and our own server read: one
 * permanent redirect a line, `from to 301`. A query stands between the two
 * (`/ p=12 /2019/05/story/ 301`), which Netlify and our server understand and others pass over.
 *
 * Hosts differ in whether they compare encoded or decoded paths, so Arabic ones stand in both forms.
 * https://docs.netlify.com/manage/routing/redirects/overview/
 *
 * @param articles Newest first. Where the limits are reached, the older ones are left out: past a
 *   host's limit, some hosts follow none of the lines.
 */
export function redirectsFile(
  articles: readonly Pick<MovedArticle, 'path' | 'aliases' | 'isOwnersRule'>[],
  limits: Pick<RedirectLimits, 'lines' | 'bytes'>,
): RedirectsFile {
  const own = new Set(articles.map(({ path }) => path));
  const lines = new Set<string>();
  const omitted = new Set<string>();
  let bytes = 0;
  for (const { path, aliases, isOwnersRule } of articles) {
    for (const alias of aliases) {
      const [address = ''] = alias.split('#');
      if (own.has(address) || (!isOwnersRule && isReservedPath(address))) continue;
      const added = [...spellings(address)]
        .map((from) => `${from} ${sitePath(path)} 301\n`)
        .filter((line) => !lines.has(line));
      const size = added.reduce((sum, line) => sum + Buffer.byteLength(line), 0);
      const fits = lines.size + added.length <= limits.lines && bytes + size <= limits.bytes;
      // Nothing older goes before it, though it may be shorter.
      if (omitted.size > 0 || !fits) {
        omitted.add(address);
        continue;
      }
      for (const line of added) lines.add(line);
      bytes += size;
    }
  }
  const unanswered = [...omitted].filter((address) => redirectFile(address) === undefined);
  return { text: [...lines].join(''), omitted: omitted.size, unanswered: unanswered.length };
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
