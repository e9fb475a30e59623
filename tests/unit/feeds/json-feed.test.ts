import { describe, expect, it } from 'vitest';
import { jsonFeed } from '../../../src/feeds/json-feed.ts';
import { absoluteUrl } from '../../../src/site/site-path.ts';
import { sampleItem } from './sample-article.ts';

describe('a JSON feed', () => {
  it('is version 1.1 with languages and all authors', () => {
    const authors = [
      { name: 'ليلى الساحلي', url: absoluteUrl('/authors/layla/') },
      { name: 'سامي الراوي', url: absoluteUrl('/authors/sami/') },
    ];
    const feed = JSON.parse(jsonFeed('site', [sampleItem({ authors })]));
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      language: 'ar',
      home_page_url: absoluteUrl('/'),
      feed_url: absoluteUrl('/feed.json'),
    });
    expect(feed.items).toEqual([
      {
        id: absoluteUrl('/2024/07/shore/'),
        url: absoluteUrl('/2024/07/shore/'),
        title: 'الشاطئ بعد العاصفة',
        summary: 'ما الذي تركه الموج.',
        content_html: '<div lang="ar" dir="rtl"><p>هدأ البحر.</p></div>',
        date_published: '2024-07-08T20:02:00.000Z',
        date_modified: '2024-07-08T21:01:00.000Z',
        authors,
        tags: ['علوم', 'البحر'],
        language: 'ar',
      },
    ]);
  });

  it('isolates Latin words in titles, which readers would otherwise move about', () => {
    const feed = JSON.parse(jsonFeed('site', [sampleItem({ title: 'Astro 7.3: ما الجديد؟' })]));
    expect(feed.items[0].title).toBe('\u2068Astro 7.3\u2069: ما الجديد؟');
  });
});
