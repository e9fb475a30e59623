import { describe, expect, it } from 'vitest';
import { toFeedItem } from '../../../src/feeds/feed-item.ts';
import type { CompiledBody } from '../../../src/mdx/compiled-body.ts';
import { absoluteUrl } from '../../../src/site/site-path.ts';
import { sampleArticle } from './sample-article.ts';

const body: CompiledBody = {
  html: '<p>هدأ <a href="/about/">البحر</a>.</p>',
  headings: [],
  links: [],
  styleSheets: [],
  text: 'هدأ البحر.',
  words: 2,
};

describe('an article as feeds carry it', () => {
  it('says its language and direction, for readers that would show it from left to right', () => {
    const { html } = toFeedItem(sampleArticle(), body);
    expect(html).toContain('<div lang="ar" dir="rtl">');
    expect(html).toContain(`<a href="${absoluteUrl('/about/')}">`);
    expect(toFeedItem(sampleArticle({ lang: 'fr' }), body).html).toContain('lang="fr" dir="ltr"');
  });

  it('starts with its lead picture, whose words are escaped', () => {
    const picture = { url: '/media/a-800.webp', width: 800, height: 600, sources: [] };
    const original = { file: 'a.jpg', digest: 'a' };
    const image = { picture, original, alt: 'موج "عالٍ"', caption: 'رمل < ماء', credit: undefined };
    const item = toFeedItem(sampleArticle({ image }), body);
    const source = new URL('/media/a-800.webp', absoluteUrl('/')).href;
    expect(item.image).toBe(source);
    expect(item.html).toContain(
      `<img src="${source}" alt="موج &quot;عالٍ&quot;" width="800" height="600"><figcaption>رمل &lt; ماء</figcaption>`,
    );
  });

  it('has its section and its tags as categories and its authors with their pages', () => {
    const item = toFeedItem(sampleArticle(), body);
    expect(item.categories).toEqual(['علوم', 'البحر']);
    expect(item.authors).toEqual([{ name: 'ليلى الساحلي', url: absoluteUrl('/authors/layla/') }]);
  });
});
