import { describe, expect, test } from 'vitest';
import { resolveSiteLink } from '../../../src/loader/site-links.ts';
import { siteOrigin, sitePath } from '../../../src/site/site-path.ts';

const from = '/2024/07/sea/';

describe('where a link leads within the site', () => {
  test.each([
    ['/about/', '/about/', ''],
    ['/tags/gaza/?x=1#a', '/tags/gaza/', 'a'],
    ['../shore/', '/2024/07/shore/', ''],
    ['./picture.png', '/2024/07/sea/picture.png', ''],
    ['#%D9%86%D8%AA%D8%A7%D8%A6%D8%AC', from, 'نتائج'],
    ['#نتائج', from, 'نتائج'],
    ['/tags/%D8%BA%D8%B2%D8%A9/', '/tags/غزة/', ''],
    ['/100%/', '/100%/', ''],
  ])('is told of %s', (href, path, fragment) => {
    expect(resolveSiteLink(href, from)).toEqual({ path, fragment });
  });

  test('is told of a whole address of this site', () => {
    expect(resolveSiteLink(`${siteOrigin}${sitePath('/about/')}#a`, from)).toEqual({
      path: '/about/',
      fragment: 'a',
    });
  });

  test.each([
    'https://example.org/about/',
    '//example.org/about/',
    'mailto:a@example.org',
    'tel:+21671000000',
    'https://[',
  ])('is nothing for %s', (href) => {
    expect(resolveSiteLink(href, from)).toBeUndefined();
  });
});
