import type { FeedItem } from '../../../src/feeds/feed-item.ts';
import type { Article } from '../../../src/library/article.ts';
import { absoluteUrl } from '../../../src/site/site-path.ts';

/** An article as the library gives it; a test changes what it is about. */
export function sampleArticle(changes: Partial<Article> = {}): Article {
  return {
    id: '2024/07/shore',
    file: 'content/articles/2024/07/shore.mdx',
    path: '/2024/07/shore/',
    slug: 'shore',
    title: 'الشاطئ بعد العاصفة',
    description: 'ما الذي تركه الموج.',
    summary: 'ما الذي تركه الموج.',
    published: new Date('2024-07-08T20:02:00Z'),
    updated: new Date('2024-07-08T21:01:00Z'),
    day: { year: 2024, month: 7, day: 8 },
    section: { id: 'science', label: 'علوم', aliases: [] },
    tags: [{ id: 'sea', label: 'البحر', aliases: [] }],
    authors: [{ id: 'layla', label: 'ليلى الساحلي', aliases: [] }],
    series: undefined,
    credit: undefined,
    dateline: undefined,
    agencies: [],
    source: undefined,
    image: undefined,
    lang: 'ar',
    corrections: [],
    aliases: [],
    draft: false,
    words: 321,
    styleSheets: [],
    related: [],
    hiddenLinks: [],
    minutes: 2,
    card: undefined,
    bodyKey: 'digest',
    pictures: [],
    ...changes,
  };
}

/** An article's item as feeds get it. */
export function sampleItem(changes: Partial<FeedItem> = {}): FeedItem {
  return {
    url: absoluteUrl('/2024/07/shore/'),
    title: 'الشاطئ بعد العاصفة',
    summary: 'ما الذي تركه الموج.',
    html: '<div lang="ar" dir="rtl"><p>هدأ البحر.</p></div>',
    published: new Date('2024-07-08T20:02:00Z'),
    updated: new Date('2024-07-08T21:01:00Z'),
    authors: [{ name: 'ليلى الساحلي', url: absoluteUrl('/authors/layla/') }],
    categories: ['علوم', 'البحر'],
    lang: 'ar',
    image: undefined,
    ...changes,
  };
}
