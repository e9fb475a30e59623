import { describe, expect, it } from 'vitest';
import { newsSitemapXml } from '../../../src/seo/news-sitemap.ts';
import { absoluteUrl } from '../../../src/site/site-path.ts';
import { parseXml } from '../feeds/parse-xml.ts';
import { sampleArticle } from '../feeds/sample-article.ts';

const now = new Date('2024-07-10T20:00:00Z');
const publishedAt = (moment: string, title: string) =>
  sampleArticle({ published: new Date(moment), title });

describe('the news sitemap', () => {
  it('has the articles of the last two days alone, not those to come', () => {
    const xml = newsSitemapXml(
      [
        publishedAt('2024-07-10T20:00:01Z', 'غدًا'),
        publishedAt('2024-07-08T20:02:00Z', 'بحر & <رمل>'),
        publishedAt('2024-07-08T19:59:59Z', 'قديم'),
      ],
      now,
    );
    const { url } = parseXml(xml)['urlset'];
    expect(url.loc._text).toBe(absoluteUrl('/2024/07/shore/'));
    expect(url['news:news']['news:title']._text).toBe('بحر & <رمل>');
    expect(url['news:news']['news:publication']['news:language']._text).toBe('ar');
    expect(url['news:news']['news:publication_date']._text).toBe('2024-07-08T20:02:00.000Z');
  });

  it('is an empty set when nothing is new', () => {
    expect(parseXml(newsSitemapXml([], now))['urlset'].url).toBeUndefined();
  });

  it('stops at the format’s thousand', () => {
    const many = Array.from({ length: 1200 }, () => publishedAt('2024-07-10T10:00:00Z', 'خبر'));
    expect(parseXml(newsSitemapXml(many, now))['urlset'].url).toHaveLength(1000);
  });
});
