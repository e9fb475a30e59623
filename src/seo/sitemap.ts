import { absoluteUrl } from '../site/site-path.ts';
import { escapeXml } from './xml-text.ts';

/** One address of the site for crawlers. */
export interface SitemapEntry {
  /** From the site's root. */
  path: string;
  /** Last change of its content, if known. */
  modified?: Date | undefined;
}

/** One file of the sitemap. */
export interface SitemapPage {
  /** Part of its file name after `sitemap-`. */
  name: string;
  entries: readonly SitemapEntry[];
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/**
 * Splits a list of addresses into files. The order is preserved: if the oldest article comes first,
 * an added article changes only the last file.
 *
 * @param size Addresses in a file. Small, since every new article rewrites one; the protocol allows
 *   50,000.
 * @param prefix Prefix of the number in each file's name, such as `lists-`.
 */
export function sitemapPages(
  entries: readonly SitemapEntry[],
  { size = 1000, prefix = '' }: { size?: number; prefix?: string } = {},
): SitemapPage[] {
  const pages: SitemapPage[] = [];
  for (let start = 0; start < entries.length; start += size) {
    const name = `${prefix}${pages.length + 1}`;
    pages.push({ name, entries: entries.slice(start, start + size) });
  }
  return pages;
}

/** One file of the sitemap. https://www.sitemaps.org/protocol.html */
export function sitemapXml(entries: readonly SitemapEntry[]): string {
  const urls = entries
    .map(({ path, modified }) => `<url>${location(path, modified?.toISOString())}</url>\n`)
    .join('');
  return `${declaration}<urlset xmlns="${namespace}">\n${urls}</urlset>\n`;
}

/**
 * Formats the index of the files, each with the day (UTC) of its last change: a time would change
 * with every article.
 */
export function sitemapIndexXml(pages: readonly SitemapPage[]): string {
  const sitemaps = pages
    .map(({ name, entries }) => {
      const day = newest(entries)?.toISOString().slice(0, 'YYYY-MM-DD'.length);
      return `<sitemap>${location(`/sitemap-${name}.xml`, day)}</sitemap>\n`;
    })
    .join('');
  return `${declaration}<sitemapindex xmlns="${namespace}">\n${sitemaps}</sitemapindex>\n`;
}

function location(path: string, modified: string | undefined): string {
  const url = escapeXml(new URL(absoluteUrl(path)).href);
  return `<loc>${url}</loc>${modified === undefined ? '' : `<lastmod>${modified}</lastmod>`}`;
}

function newest(entries: readonly SitemapEntry[]): Date | undefined {
  const times = entries.flatMap(({ modified }) => (modified ? [modified.getTime()] : []));
  return times.length > 0 ? new Date(times.reduce((a, b) => Math.max(a, b))) : undefined;
}
