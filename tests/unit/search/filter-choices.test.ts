import { describe, expect, it } from 'vitest';
import { listFilterChoices } from '../../../src/search/browser/filter-choices.ts';

describe('the values offered of a filter', () => {
  it('are those that leave most, without those that leave nothing', () => {
    expect(listFilterChoices('tag', { أ: 1, ب: 3, ج: 0 }, undefined)).toEqual([
      { value: 'ب', count: 3 },
      { value: 'أ', count: 1 },
    ]);
  });

  it('hold the chosen one even where it leaves nothing', () => {
    expect(listFilterChoices('tag', { أ: 1 }, 'ج')).toEqual([
      { value: 'ج', count: 0 },
      { value: 'أ', count: 1 },
    ]);
  });

  it('are years from the newest, in whatever digits', () => {
    const years = listFilterChoices('year', { '٢٠٢٣': 9, '٢٠٢٤': 1, '٢٠٢٢': 2 }, '٢٠٢٢');
    expect(years.map(({ value }) => value)).toEqual(['٢٠٢٤', '٢٠٢٣', '٢٠٢٢']);
  });
});
