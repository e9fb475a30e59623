import type { ExportItem } from './export-part.ts';

/**
 * The addresses that a post had on its blog, as paths of this site: its permalink, that with each
 * slug it had before, and the short `/?p=12`. Arabic is written as people read it; the redirects
 * answer to both spellings.
 *
 * @param baseUrl Address of the blog; the part of it after the host belongs to the old path.
 * @example oldAddresses(item, 'https://example.org') // ['/2015/08/24/مهجر/', '/?p=12']
 */
export function oldAddresses({ fields, oldSlugs }: ExportItem, baseUrl: string): string[] {
  const permalink = pathOf(fields.get('link') ?? '', baseUrl);
  const slug = readable(fields.get('wp:post_name') ?? '');
  const renamed =
    permalink === undefined || slug === ''
      ? []
      : oldSlugs.map((old) => replaceLast(permalink, slug, readable(old)));
  const short = pathOf(fields.get('guid') ?? '', baseUrl);
  return [...new Set([permalink, ...renamed, short])].filter(
    // A blog's front page is this site's own.
    (path) => path !== undefined && path !== '/' && !/[\s\p{Cc}\\]|\/\.\.(?:\/|$)/u.test(path),
  ) as string[];
}

function pathOf(address: string, baseUrl: string): string | undefined {
  if (!URL.canParse(address.trim())) return undefined;
  const url = new URL(address.trim());
  const host = URL.canParse(baseUrl) ? new URL(baseUrl).host : url.host;
  if (bareHost(url.host) !== bareHost(host)) return undefined;
  return readable(url.pathname) + url.search;
}

function bareHost(host: string): string {
  return host.replace(/^www\./, '');
}

/** Decoded where that gives one word without a character that means something in an address. */
function readable(encoded: string): string {
  try {
    const decoded = decodeURI(encoded);
    return /[\s\p{Cc}]/u.test(decoded) ? encoded : decoded;
  } catch {
    // WordPress cuts slugs at 200 bytes, which may fall inside a letter.
    return encoded;
  }
}

function replaceLast(path: string, slug: string, other: string): string {
  const at = path.lastIndexOf(slug);
  return at < 0 ? path : path.slice(0, at) + other + path.slice(at + slug.length);
}
