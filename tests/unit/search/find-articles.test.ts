import { describe, expect, it } from 'vitest';
import type { SearchEngine } from '../../../src/search/browser/engine.ts';
import { filterChoices } from '../../../src/search/browser/filter-choices.ts';
import { findArticles } from '../../../src/search/browser/find-articles.ts';

const articles = [
  { section: 'علوم', year: '2024' },
  { section: 'علوم', year: '2023' },
  { section: 'ثقافة', year: '2024' },
];

/** An engine over the articles above, which counts as Pagefind does: among the results alone. */
const engine: SearchEngine = {
  filters: async () => ({}),
  search: async (_, { filters }) => {
    const found = articles.filter((article) =>
      Object.entries(filters).every(([name, value]) => Reflect.get(article, name) === value),
    );
    const counts = (name: 'section' | 'year') =>
      Object.fromEntries(
        [...Map.groupBy(found, (article) => article[name])].map(([value, list]) => [
          value,
          list.length,
        ]),
      );
    return {
      results: found.map(({ section }) => ({
        data: async () => ({ url: '/', excerpt: '', meta: { section } }),
      })),
      filters: { section: counts('section'), year: counts('year') },
    };
  },
};

describe('a narrowed search', () => {
  it('counts of each filter what another choice in its place would leave', async () => {
    const { results, counts } = await findArticles(engine, {
      query: 'بحر',
      selected: { section: 'علوم', year: '2024' },
    });
    expect(results).toHaveLength(1);
    expect(counts.section).toEqual({ علوم: 1, ثقافة: 1 });
    expect(counts.year).toEqual({ 2024: 1, 2023: 1 });
    expect(counts.tag).toEqual({});
  });
});

describe('the values offered of a filter', () => {
  it('are those that leave most, without those that leave nothing', () => {
    expect(filterChoices('tag', { أ: 1, ب: 3, ج: 0 }, undefined)).toEqual([
      { value: 'ب', count: 3 },
      { value: 'أ', count: 1 },
    ]);
  });

  it('hold the chosen one even where it leaves nothing', () => {
    expect(filterChoices('tag', { أ: 1 }, 'ج')).toEqual([
      { value: 'ج', count: 0 },
      { value: 'أ', count: 1 },
    ]);
  });

  it('are years from the newest, in whatever digits', () => {
    const years = filterChoices('year', { '٢٠٢٣': 9, '٢٠٢٤': 1, '٢٠٢٢': 2 }, '٢٠٢٢');
    expect(years.map(({ value }) => value)).toEqual(['٢٠٢٤', '٢٠٢٣', '٢٠٢٢']);
  });
});
