import { normalizePath, resolveSiteLink } from '../loader/site-links.ts';
import { siteOrigin, sitePath } from '../site/site-path.ts';

/** An attribute as the compiler writes it; its value contains no quotation mark. */
const attribute = String.raw`\s[^\s=<>"]+(?:="[^"]*")?`;
const anchor = new RegExp(`<a((?:${attribute})*)>((?:(?!<a[\\s>]).)*?)</a>`, 'gs');

/**
 * Removes links to some pages of the site from a compiled body; their text stays. So an article
 * that is not published yet is linked to only after its publication.
 *
 * @param html A compiled body.
 * @param from Path of the article; its links are relative to it.
 * @param paths Paths of the pages, from the site's root.
 * @example removeLinks('<a href="/2030/01/x/">غدًا</a>', '/2024/07/y/', ['/2030/01/x/']) // 'غدًا'
 */
export function removeLinks(html: string, from: string, paths: readonly string[]): string {
  const leadsThere = (href: string) => {
    const address = href.replaceAll('&#x26;', '&').replaceAll('&amp;', '&');
    if (!URL.canParse(address, siteOrigin + sitePath(from))) return false;
    const target = resolveSiteLink(new URL(address, siteOrigin + sitePath(from)).href, from);
    return target !== undefined && paths.includes(normalizePath(target.path));
  };
  return html
    .replace(anchor, (link, attributes: string, words: string) => {
      const [, href = ''] = /\shref="([^"]*)"/.exec(attributes) ?? [];
      return leadsThere(href) ? words : link;
    })
    .replace(/\scite="([^"]*)"/g, (cite, href: string) => (leadsThere(href) ? '' : cite));
}
