import { absoluteUrl } from '../site/site-path.ts';

/** Formats `robots.txt` (RFC 9309): allows everything, and names the sitemaps. */
export function robotsText(): string {
  return [
    'User-agent: *',
    'Allow: /',
    '',
    `Sitemap: ${absoluteUrl('/sitemap-index.xml')}`,
    `Sitemap: ${absoluteUrl('/news-sitemap.xml')}`,
    '',
  ].join('\n');
}
