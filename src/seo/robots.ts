import type { SiteSettings } from '../settings/site-settings.ts';
import { site } from '../site/settings.ts';
import { absoluteUrl } from '../site/site-path.ts';

/**
 * Crawlers that gather texts for models, by the names under which their operators say that they obey
 * `robots.txt`. Those that answer a person's question with a link are not among them.
 */
const modelCrawlers = [
  'GPTBot',
  'ClaudeBot',
  'Google-Extended',
  'Applebot-Extended',
  'CCBot',
  'Meta-ExternalAgent',
  'Amazonbot',
  'Bytespider',
] as const;

/**
 * Formats `robots.txt` (RFC 9309): allows everything, but crawlers of models where the settings refuse
 * them, and names the sitemaps.
 */
export function robotsText(
  { modelCrawlers: rule }: Pick<SiteSettings['signals'], 'modelCrawlers'> = site.signals,
): string {
  const refused = rule === 'refuse' ? modelCrawlers.map((name) => `User-agent: ${name}`) : [];
  return [
    'User-agent: *',
    'Allow: /',
    '',
    ...(refused.length > 0 ? [...refused, 'Disallow: /', ''] : []),
    `Sitemap: ${absoluteUrl('/sitemap-index.xml')}`,
    `Sitemap: ${absoluteUrl('/news-sitemap.xml')}`,
    '',
  ].join('\n');
}
