import { foldForMatch } from '../../arabic/fold.ts';
import { findAgencies } from '../agencies.ts';
import { attribute, isElement, labelsOf, lineOf } from '../html/element.ts';
import { textsOf } from './json-ld.ts';
import type { PageFacts } from './page-facts.ts';

/** Where a page was published: the site's name, and the page's own address. */
export function pagePublisher({ data, meta, elements, linked }: PageFacts): {
  name?: string | undefined;
  url?: string | undefined;
  siteNames: string[];
} {
  const canonical = elements.flatMap((element) =>
    isElement(element, 'link') && (attribute(element, 'rel') ?? '').split(' ').includes('canonical')
      ? (attribute(element, 'href') ?? [])
      : [],
  );
  const pages = linked.flatMap((each) => [
    ...textsOf(each['mainEntityOfPage'], '@id'),
    ...textsOf(each['url']),
  ]);
  const url = [...canonical, ...meta('og:url'), ...pages].find(
    (address) =>
      /^https?:/i.test(address) && URL.canParse(address) && new URL(address).pathname.length > 1,
  );
  const names = [
    ...meta('og:site_name'),
    ...data('publisher'),
    ...meta('application-name', 'al:ios:app_name', 'dc.publisher', 'publisher'),
  ];
  const clean = names
    .map((name) => name.split(/(?<!\s)\s+[|–—]\s+/)[0]?.trim() ?? '')
    .filter((name) => name !== '');
  const host = url === undefined ? undefined : new URL(url).host.replace(/^www\./, '');
  return {
    name: clean[0] ?? host,
    url,
    siteNames: [...new Set([...names, ...clean, ...(host ? [host] : [])])],
  };
}

/** Words before a name. */
const byWords =
  /^(?:بقلم|كتبت?|كتبه|تقرير|إعداد|اعداد|بواسطة|تحرير|من إعداد|حوار|ترجمة|المؤلف|الكاتبة?|نویسنده|by|author|written by|posted by)\s*[:：/-]?\s*/iu;

/** Who wrote it; sites, agencies and addresses that stand where a name should are none. */
export function pageAuthors(facts: PageFacts, siteNames: readonly string[]): string[] {
  const { data, micro, meta, elements } = facts;
  const bylines = elements.filter(
    (element) =>
      (isElement(element, 'a', 'span', 'div', 'p', 'address', 'li', 'h4', 'h5') &&
        /(?:^|[\s_-])(?:by-?line|author(?:-?name)?|post-author|entry-author|writer|reporter|كاتب)(?:$|[\s_-])/i.test(
          labelsOf(element),
        ) &&
        lineOf(element).length < 80) ||
      (isElement(element, 'a') && (attribute(element, 'rel') ?? '').split(' ').includes('author')),
  );
  const sources = [
    data('author'),
    micro('author'),
    meta('author', 'article:author', 'dc.creator', 'parsely-author', 'byl'),
    bylines.slice(0, 3).map(lineOf),
  ];
  const sites = siteNames.map((name) => foldForMatch(name));
  for (const source of sources) {
    const names = source
      .flatMap((text) =>
        text.replace(byWords, '').split(/(?:(?<!\s)\s+)?[،,;|]\s*|(?<!\s)\s+(?:and|&)\s+/),
      )
      .map((name) => name.replace(byWords, '').replace(/\s+/gu, ' ').trim())
      .filter(
        (name) => isPersonal(name) && !sites.some((site) => site.includes(foldForMatch(name))),
      );
    if (names.length > 0) return [...new Set(names)].slice(0, 10);
  }
  return [];
}

/** `(أبوظبي - البيان)` where a name should be: a place and who sent it, kept as a credit line. */
export function pageCredit(
  { meta, micro }: PageFacts,
  siteNames: readonly string[],
): string | undefined {
  return [...meta('author'), ...micro('author')].find((text) => {
    const isShaped = text.length < 80 && /^\(?[^()/–-]{2,40}\s*[-–/]\s*[^()]{2,40}\)?$/u.test(text);
    return (
      isShaped && (findAgencies(text).length > 0 || siteNames.some((name) => text.includes(name)))
    );
  });
}

/** `المصدر: الجزيرة + وكالات` beside the article; what follows the word is its credit line. */
export function sourceLine(outside: readonly { text: string }[]): string | undefined {
  const lines = outside.map(({ text }) =>
    /^(?:المصدر|مصدر الخبر)\s*[:：]\s*(\S.{1,80})$/u.exec(text),
  );
  return lines.find((line) => line !== null)?.[1];
}

function isPersonal(name: string): boolean {
  return (
    /\p{L}{2}/u.test(name) &&
    name.length <= 60 &&
    name.split(' ').length <= 6 &&
    !/https?:|[/@()[\]{}]|\.(?:com|net|org)|\b(?:news|agency|press|team|staff)\b|^(?:admin|administrator|editor|unknown|null|undefined)$/i.test(
      name,
    )
  );
}

/** The section: structured data first, then what stands last but one in the breadcrumbs. */
export function pageSection({ data, micro, meta }: PageFacts): string | undefined {
  const named = [
    ...data('articleSection'),
    ...micro('articleSection'),
    ...meta('article:section', 'og:article:section'),
  ];
  const [section] = named
    .flatMap((name) => name.split(/(?:(?<!\s)\s+)?(?:[>»›]|&gt;)\s*/))
    .filter((name) => /\p{L}/u.test(name) && !name.includes('/') && name.length <= 60);
  return section?.trim();
}

/** Tags: keywords of the article, tags of Open Graph, links marked as tags. */
export function pageTags({ data, meta, elements }: PageFacts): string[] {
  const links = elements.flatMap((element) =>
    isElement(element, 'a') && (attribute(element, 'rel') ?? '').split(' ').includes('tag')
      ? [lineOf(element)]
      : [],
  );
  const sources = [
    data('keywords'),
    meta('article:tag', 'og:article:tag'),
    links,
    meta('news_keywords', 'parsely-tags'),
  ];
  const found = sources.map((source) =>
    source
      .flatMap((text) => text.split(/(?:(?<!\s)\s+)?[،,;|]\s*/))
      .map((tag) => tag.replace(/^#/, '').replaceAll('_', ' ').replace(/\s+/gu, ' ').trim())
      .filter((tag) => /\p{L}/u.test(tag) && tag.length <= 60),
  );
  return [...new Set(found.find((tags) => tags.length > 0) ?? [])].slice(0, 30);
}
