import { getTextDirection } from '../arabic/text-direction.ts';
import { absoluteUrl, sitePath } from '../site/site-path.ts';
import type { MovedArticle } from './redirects.ts';
import { escapeXml } from './xml-text.ts';

/**
 * A redirecting page, for hosts that do not read `_redirects`. Crawlers treat a refresh after 0
 * seconds as a permanent redirect.
 */
export function redirectHtml({ path, title, lang }: MovedArticle): string {
  const target = escapeXml(sitePath(path));
  return [
    '<!doctype html>',
    `<html lang="${escapeXml(lang)}" dir="${getTextDirection(lang)}">`,
    '<meta charset="utf-8">',
    `<title>${escapeXml(title)}</title>`,
    '<meta name="robots" content="noindex">',
    `<link rel="canonical" href="${escapeXml(absoluteUrl(path))}">`,
    `<meta http-equiv="refresh" content="0; url=${target}">`,
    `<p><a href="${target}">${escapeXml(title)}</a></p>`,
    '</html>\n',
  ].join('\n');
}
