import { oldAddress } from '../../old-address.ts';
import type { ExportItem } from './export-part.ts';

/**
 * The addresses that a post had on its blog, as paths of this site: its permalink, that with each
 * slug it had before, and the short `/?p=12`. Arabic is written as people read it; the redirects
 * answer to both spellings.
 *
 * @example oldAddresses(item) // ['/2015/08/24/مهجر/', '/?p=12']
 */
export function oldAddresses({ fields, oldSlugs }: ExportItem): string[] {
  const permalink = oldAddress(fields.get('link')?.trim() ?? '');
  const slug = decodeSlug(fields.get('wp:post_name') ?? '');
  const renamed =
    permalink === undefined || slug === ''
      ? []
      : oldSlugs.map((old) => replaceLast(permalink, slug, decodeSlug(old)));
  const short = oldAddress(fields.get('guid')?.trim() ?? '');
  return [...new Set([permalink, ...renamed, short].filter((path) => path !== undefined))];
}

function decodeSlug(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    // WordPress cuts slugs at 200 bytes, which may fall inside a letter.
    return slug;
  }
}

function replaceLast(path: string, slug: string, other: string): string {
  const at = path.lastIndexOf(slug);
  return at < 0 ? path : path.slice(0, at) + other + path.slice(at + slug.length);
}
