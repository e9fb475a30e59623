import { describe, expect, test } from 'vitest';
import { findHiddenPaths } from '../../../src/loader/hidden-paths.ts';
import { computeListPaths } from '../../../src/loader/list-paths.ts';
import type { ArticleMetadata } from '../../../src/loader/read-article.ts';
import { site } from '../../../src/site/settings.ts';

const day = (number: number) => new Date(Date.UTC(2024, 0, number));
const article = (number: number, more: Partial<ArticleMetadata> = {}) => {
  const metadata = {
    path: `/2024/01/a${number}/`,
    published: day(number),
    tags: ['dates'],
    authors: [],
    aliases: [],
    corrections: [],
    ...more,
  };
  return { metadata: metadata as unknown as ArticleMetadata };
};
const many = (count: number) => Array.from({ length: count }, (_, at) => article(at + 1));
const metadataOf = (articles: readonly ReturnType<typeof article>[]) =>
  articles.map(({ metadata }) => metadata);

describe('a list', () => {
  test('is there since its first article, whatever the order, and its feed with it', () => {
    const { pages } = computeListPaths(metadataOf(many(3).reverse()));
    expect(pages.get('/tags/dates/')).toEqual(day(1));
    expect(pages.get('/tags/dates/rss.xml')).toEqual(day(1));
    expect(pages.get('/archive/2024/01/')).toEqual(day(1));
  });

  test('has a numbered page since two pages are full', () => {
    const two = 2 * site.pageSize;
    expect(computeListPaths(metadataOf(many(two - 1))).numbered.size).toBe(0);
    const { numbered } = computeListPaths(metadataOf(many(two)));
    expect(numbered.get('/tags/dates/page/1/')).toEqual(day(two));
    expect(numbered.has('/tags/dates/page/2/')).toBe(false);
  });

  test('of a series has a second page since one part more than four pages hold', () => {
    const parts = 4 * site.pageSize;
    const series = (count: number) =>
      many(count).map(({ metadata }, at) =>
        article(at + 1, { ...metadata, series: { id: 'wells', part: at + 1 } }),
      );
    expect(computeListPaths(metadataOf(series(parts))).numbered.has('/series/wells/page/2/')).toBe(
      false,
    );
    const { numbered } = computeListPaths(metadataOf(series(parts + 1)));
    expect(numbered.get('/series/wells/page/2/')).toEqual(day(parts + 1));
  });
});

describe('what readers may not know yet', () => {
  test('is nothing where everything is shown', () => {
    expect(findHiddenPaths(many(2), many(2))).toEqual(new Set());
  });

  test('is the article, its old addresses, and lists that it alone creates', () => {
    const correction = { date: day(9), text: 'صُحّح اسم الوادي.' } as never;
    const waiting = article(9, {
      path: '/2030/02/a9/',
      tags: ['dates', 'comets'],
      aliases: ['/old/a9'],
      corrections: [correction],
    });
    expect([...findHiddenPaths([...many(1), waiting], many(1))].sort()).toEqual([
      '/2030/02/a9/',
      '/archive/2030/',
      '/archive/2030/02/',
      '/old/a9/',
      '/tags/comets/',
      '/tags/comets/rss.xml',
    ]);
  });
});
