import { describe, expect, it } from 'vitest';
import { pageMetadata } from '../../../src/seo/page-metadata.ts';
import { site } from '../../../src/site/settings.ts';
import { absoluteUrl } from '../../../src/site/site-path.ts';
import { sampleArticle } from '../feeds/sample-article.ts';

const picture = { url: '/media/a-1200.webp', width: 1200, height: 800, sources: [] };
const article = sampleArticle({
  card: 'a1b2',
  image: {
    picture,
    original: { file: 'content/articles/2024/07/shore.jpg', digest: 'f0' },
    alt: 'موج',
    caption: undefined,
    credit: 'الموقع',
  },
  source: { name: 'مرصد البحر', url: 'https://b.example/1' },
  corrections: [{ date: '2024-07-09', text: 'صُحّح اسم الشاطئ.' }],
});
const page = { title: article.title, description: article.summary, path: article.path, article };

describe('what machines read of an article’s page', () => {
  const { canonical, openGraph, jsonLd } = pageMetadata({
    ...page,
    breadcrumbs: [
      { label: 'الصفحة الأولى', path: '/' },
      { label: 'علوم', path: '/sections/science/' },
    ],
  });

  it('is one canonical address', () => {
    expect(canonical).toBe(absoluteUrl('/2024/07/shore/'));
  });

  it('is a NewsArticle with times, authors, picture and source', () => {
    expect(jsonLd[0]).toMatchObject({
      '@type': 'NewsArticle',
      headline: 'الشاطئ بعد العاصفة',
      datePublished: '2024-07-08T20:02:00.000Z',
      dateModified: '2024-07-08T21:01:00.000Z',
      inLanguage: 'ar',
      wordCount: 321,
      articleSection: 'علوم',
      keywords: ['البحر'],
      author: [{ '@type': 'Person', name: 'ليلى الساحلي', url: absoluteUrl('/authors/layla/') }],
      publisher: { '@type': 'Organization', name: site.publisher.name },
      image: {
        url: new URL('/media/a-1200.webp', absoluteUrl('/')).href,
        width: 1200,
        height: 800,
        creditText: 'الموقع',
      },
      isBasedOn: { url: 'https://b.example/1', publisher: { name: 'مرصد البحر' } },
      mainEntityOfPage: { '@id': absoluteUrl('/2024/07/shore/') },
      correction: [{ '@type': 'CorrectionComment', datePublished: '2024-07-09' }],
    });
  });

  const describeArticle = (changes: Parameters<typeof sampleArticle>[0]) =>
    pageMetadata({ ...page, article: sampleArticle(changes) }).jsonLd;

  it.each([
    [undefined, 'NewsArticle'],
    ['news', 'NewsArticle'],
    ['investigation', ['NewsArticle', 'ReportageNewsArticle']],
    ['opinion', ['NewsArticle', 'OpinionNewsArticle']],
    ['review', ['NewsArticle', 'ReviewNewsArticle']],
    ['explainer', ['NewsArticle', 'BackgroundNewsArticle']],
  ] as const)('has the type of its kind: %s', (kind, type) => {
    expect(describeArticle({ kind })[0]).toMatchObject({ '@type': type });
  });

  it('is a ClaimReview beside the article for a fact check, with its place on the scale', () => {
    const claim = { text: 'قول', by: 'قائل', outlet: 'نشرة', date: '2024-04-01' };
    expect(describeArticle({ kind: 'fact-check', claim, verdict: 'misleading' })[1]).toMatchObject({
      '@type': 'ClaimReview',
      url: absoluteUrl('/2024/07/shore/'),
      claimReviewed: 'قول',
      itemReviewed: {
        '@type': 'Claim',
        author: { '@type': 'Person', name: 'قائل' },
        datePublished: '2024-04-01',
        appearance: { publisher: { '@type': 'Organization', name: 'نشرة' } },
      },
      reviewRating: { ratingValue: 2, bestRating: 5, worstRating: 1, alternateName: 'مضلِّل' },
    });
    const [, unproven] = describeArticle({ kind: 'fact-check', claim, verdict: 'unproven' });
    expect(unproven).toHaveProperty('reviewRating', {
      '@type': 'Rating',
      alternateName: 'لا دليل عليه',
    });
  });

  it('shows the card where there is no picture, and the mark of the publisher', () => {
    const [described] = describeArticle({ card: 'abc', image: undefined });
    expect(described).toMatchObject({
      image: { '@type': 'ImageObject', url: absoluteUrl('/cards/abc.png'), width: 1200 },
      publisher: { logo: { url: absoluteUrl('/icons/512.png'), width: 512, height: 512 } },
    });
    expect(describeArticle({ image: undefined })[0]).not.toHaveProperty('image');
  });

  it('lets search engines show large pictures, and the article until it is withdrawn', () => {
    const robots = (changes: Parameters<typeof sampleArticle>[0]) =>
      pageMetadata({ ...page, article: sampleArticle(changes) }).robots;
    expect(robots({})).toBe('max-image-preview:large');
    expect(robots({ unpublish: new Date('2030-01-01T00:00:00Z') })).toBe(
      'max-image-preview:large, unavailable_after:2030-01-01T00:00:00.000Z',
    );
  });

  it('names the account of the first author who has one', () => {
    const author = { id: 'layla', label: 'ليلى', aliases: [] };
    const creator = (authors: Parameters<typeof sampleArticle>[0]) =>
      pageMetadata({ ...page, article: sampleArticle(authors) }).fediverseCreator;
    const fediverse = '@layla@social.example';
    expect(creator({ authors: [author, { ...author, fediverse }] })).toBe(fediverse);
    expect(creator({ authors: [author] })).toBeUndefined();
  });

  it('names what a translation is made of', () => {
    const translationOf = { title: 'The Tide', author: 'A. Reef', lang: 'en' };
    expect(describeArticle({ kind: 'translation', translationOf })[0]).toMatchObject({
      translationOfWork: { name: 'The Tide', author: { name: 'A. Reef' }, inLanguage: 'en' },
    });
  });

  it('names the publisher where no author is known', () => {
    const { jsonLd } = pageMetadata({ ...page, article: sampleArticle({ authors: [] }) });
    expect(jsonLd[0]).toMatchObject({ author: { '@type': 'Organization' } });
  });

  it('is a BreadcrumbList in order', () => {
    expect(jsonLd[1]).toMatchObject({
      '@type': 'BreadcrumbList',
      itemListElement: [
        { position: 1, name: 'الصفحة الأولى', item: absoluteUrl('/') },
        { position: 2, name: 'علوم', item: absoluteUrl('/sections/science/') },
      ],
    });
  });

  it('is Open Graph with a large picture', () => {
    const content = Object.fromEntries(openGraph.map((each) => [each.property, each.content]));
    expect(content).toMatchObject({
      'og:type': 'article',
      'og:locale': 'ar',
      'og:url': absoluteUrl('/2024/07/shore/'),
      'og:image': absoluteUrl('/cards/a1b2.png'),
      'og:image:width': '1200',
      'og:image:height': '630',
      'og:image:alt': 'الشاطئ بعد العاصفة',
      'article:published_time': '2024-07-08T20:02:00.000Z',
      'article:tag': 'البحر',
      'twitter:card': 'summary_large_image',
    });
  });
});

describe('what machines read of other pages', () => {
  it('is the site and its search on the front page', () => {
    const { jsonLd } = pageMetadata({ title: 'مقالات', description: 'وصف', path: '/' });
    expect(jsonLd).toHaveLength(1);
    expect(jsonLd[0]).toMatchObject({
      '@type': 'WebSite',
      potentialAction: {
        target: { urlTemplate: `${absoluteUrl('/search/')}?q={search_term_string}` },
      },
    });
  });

  it('is a plain preview on a list', () => {
    const { jsonLd, openGraph } = pageMetadata({ title: 'وسوم', description: '', path: '/tags/' });
    expect(jsonLd).toEqual([]);
    expect(openGraph).toContainEqual({ property: 'og:type', content: 'website' });
    expect(openGraph).toContainEqual({ property: 'twitter:card', content: 'summary' });
  });
});
