import { describe, expect, test } from 'vitest';
import { computeNoticedAge } from '../../../src/loader/article-age.ts';

const now = new Date('2030-03-01T00:00:00Z');
const rules = { years: 5, sections: { news: 1 } };
const age = (published: string, section?: string, settings: typeof rules | object = rules) =>
  computeNoticedAge({ published: new Date(published), section }, now, {
    years: undefined,
    sections: {},
    ...settings,
  });

describe('the age of an article', () => {
  test.each([
    ['2023-03-01T00:00:00Z', 7],
    ['2023-03-01T23:59:59Z', 7],
    ['2023-03-02T00:00:00Z', 6],
    ['2024-02-29T12:00:00Z', 6],
    ['2025-03-01T12:00:00Z', 5],
    ['2025-03-02T00:00:00Z', undefined],
    ['2031-01-01T00:00:00Z', undefined],
  ])('published %s is told in whole years from the fifth on: %s', (published, years) => {
    expect(age(published)).toBe(years);
  });

  test('is told sooner in a section that the settings name', () => {
    expect(age('2029-02-01T00:00:00Z', 'news')).toBe(1);
    expect(age('2029-02-01T00:00:00Z', 'culture')).toBeUndefined();
  });

  test('is told of none by default', () => {
    expect(age('1999-01-01T00:00:00Z', 'news', {})).toBeUndefined();
  });
});
