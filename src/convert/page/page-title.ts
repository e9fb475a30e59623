import { parseEntities } from 'parse-entities';
import { foldForMatch } from '../../arabic/fold.ts';
import { firstElement, isElement, lineOf } from '../html/element.ts';
import type { PageFacts } from './page-facts.ts';

/**
 * The headline of a page: JSON-LD, microdata, Open Graph, then the page's own. A site's name at
 * either end of it goes.
 *
 * @param siteNames What the site calls itself.
 */
export function pageTitle(facts: PageFacts, siteNames: readonly string[]): string {
  const { data, micro, meta, elements, page } = facts;
  const own = lineOf(firstElement(page, 'title') ?? { type: 'root', children: [] });
  const headings = elements.filter((element) => isElement(element, 'h1', 'h2', 'h3')).map(lineOf);
  // The document's title says which of the headings is the headline: the longest that it holds.
  const [heading] = headings
    .filter((line) => line.length > 3 && holds(own, line) && !isSiteName(line, siteNames))
    .sort((a, b) => b.length - a.length);
  const candidates = [
    ...data('headline'),
    ...micro('headline'),
    ...meta('og:title', 'twitter:title'),
    heading ?? '',
    own,
    headings[0] ?? '',
  ].map((title) => withoutSite(decodeEntities(title), siteNames, headings));
  return (
    candidates.find((title) => /[\p{L}\p{N}]/u.test(title) && !isSiteName(title, siteNames)) ??
    candidates.find(Boolean) ??
    ''
  );
}

function holds(whole: string, part: string): boolean {
  return foldForMatch(whole).includes(foldForMatch(part));
}

function isSiteName(title: string, siteNames: readonly string[]): boolean {
  return siteNames.some((name) => foldForMatch(name).trim() === foldForMatch(title).trim());
}

/** `عنوان - اسم الموقع`: the site's name, or what stands after a mark where a heading has the rest. */
function withoutSite(
  title: string,
  siteNames: readonly string[],
  headings: readonly string[],
): string {
  const parts = title
    .split(/(?<!\s)\s+(?:[-–—|:·•»«]|::)\s+|(?:(?<!\s)\s+)?\|\s*/u)
    .filter((part) => part.trim() !== '');
  if (parts.length < 2) return title.trim();
  const whole = title.trim();
  for (const name of siteNames) {
    const folded = foldForMatch(name);
    const last = parts.at(-1) ?? '';
    const first = parts[0] ?? '';
    if (foldForMatch(last) === folded || holds(name, last))
      return withoutSite(
        whole.slice(0, whole.lastIndexOf(last)).replace(/(?<![\s\-–—|:·•»«])[\s\-–—|:·•»«]+$/u, ''),
        siteNames,
        headings,
      );
    if (foldForMatch(first) === folded)
      return withoutSite(
        whole.slice(first.length).replace(/^[\s\-–—|:·•»«]+/u, ''),
        siteNames,
        headings,
      );
  }
  const heading = headings.find(
    (line) => line.length > 10 && line.length < whole.length && holds(whole, line),
  );
  const isEnd = heading !== undefined && (whole.startsWith(heading) || whole.endsWith(heading));
  return isEnd ? heading : whole;
}

/** Some systems escape twice. */
function decodeEntities(text: string): string {
  return parseEntities(text).replace(/\s+/gu, ' ').trim();
}
