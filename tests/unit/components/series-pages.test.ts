import { expect, test } from 'vitest';
import { paginateSeries, seriesPath } from '../../../src/components/series-pages.ts';
import { site } from '../../../src/site/settings.ts';
import { sampleArticle } from '../feeds/sample-article.ts';

const parts = (count: number) =>
  Array.from({ length: count }, (_, at) => sampleArticle({ id: `p${at + 1}` }));

test('a new part changes the last page of a series alone', () => {
  const size = 4 * site.pageSize;
  const before = paginateSeries(parts(2 * size + 3));
  const after = paginateSeries(parts(2 * size + 4));
  const ids = (pages: typeof before) => pages.map((page) => page.parts.map(({ id }) => id));
  expect(before.map(({ number, isLast }) => [number, isLast])).toEqual([
    [1, false],
    [2, false],
    [3, true],
  ]);
  expect(ids(after).slice(0, 2)).toEqual(ids(before).slice(0, 2));
  expect(ids(after)[2]).toHaveLength(4);
});

test('the first page of a series has no number in its address', () => {
  expect(seriesPath('voyages', 1)).toBe('/series/voyages/');
  expect(seriesPath('voyages', 2)).toBe('/series/voyages/page/2/');
});
