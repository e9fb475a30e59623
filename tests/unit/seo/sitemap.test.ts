import { describe, expect, it } from 'vitest';
import { sitemapIndexXml, sitemapPages, sitemapXml } from '../../../src/seo/sitemap.ts';
import { absoluteUrl } from '../../../src/site/site-path.ts';
import { parseXml } from '../feeds/parse-xml.ts';

const day = (number: number) => new Date(Date.UTC(2024, 0, number));
const entries = Array.from({ length: 5 }, (_, index) => ({
  path: `/2024/01/a${index + 1}/`,
  modified: day(index + 1),
}));

describe('a sitemap', () => {
  it('keeps its older files as they are when an article is added', () => {
    const before = sitemapPages(entries.slice(0, 4), { size: 2 });
    const after = sitemapPages(entries, { size: 2 });
    expect(before.map(({ name }) => name)).toEqual(['1', '2']);
    expect(after.slice(0, 2)).toEqual(before);
    expect(after[2]).toEqual({ name: '3', entries: entries.slice(4) });
  });

  it('gives whole addresses, escaped, with the time of the last change where it is known', () => {
    const xml = sitemapXml([{ path: '/2024/01/a1/', modified: day(1) }, { path: '/about/?a&b' }]);
    expect(parseXml(xml)['urlset'].url).toEqual([
      {
        loc: { _text: absoluteUrl('/2024/01/a1/') },
        lastmod: { _text: '2024-01-01T00:00:00.000Z' },
      },
      { loc: { _text: absoluteUrl('/about/?a&b') } },
    ]);
  });

  it('has an index that tells the day of the newest change of each file', () => {
    const pages = [
      ...sitemapPages(entries, { size: 3 }),
      ...sitemapPages([{ path: '/' }], { prefix: 'lists-' }),
    ];
    expect(parseXml(sitemapIndexXml(pages))['sitemapindex'].sitemap).toEqual([
      { loc: { _text: absoluteUrl('/sitemap-1.xml') }, lastmod: { _text: '2024-01-03' } },
      { loc: { _text: absoluteUrl('/sitemap-2.xml') }, lastmod: { _text: '2024-01-05' } },
      { loc: { _text: absoluteUrl('/sitemap-lists-1.xml') } },
    ]);
  });
});
