import { absoluteUrl } from '../site/site-path.ts';

/** `robots.txt` (RFC 9309): all may be read; where the sitemaps are. */
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
