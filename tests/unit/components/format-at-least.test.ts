import { describe, expect, test } from 'vitest';
import {
  formatAtLeast,
  formatAtLeastNumber,
  roundDownCount,
} from '../../../src/components/format-at-least.ts';
import { messages } from '../../../src/components/site-text.ts';

const { articles } = messages.counts;

describe('a count in a list of lists', () => {
  test.each([
    [0, 0],
    [9, 9],
    [10, 10],
    [19, 10],
    [99, 90],
    [100, 100],
    [1860, 1000],
  ])('of %i has reached %i', (count, round) => {
    expect(roundDownCount(count)).toBe(round);
  });

  test('may keep more digits', () => {
    expect([99, 100, 1899, 10_001].map((count) => roundDownCount(count, 2))).toEqual([
      99, 100, 1800, 10_000,
    ]);
  });

  test('is exact while it is short, and says afterwards that it may be more', () => {
    expect([0, 2, 7].map((count) => formatAtLeast(count, articles))).toEqual([
      'لا مقالات',
      'مقالان',
      '7 مقالات',
    ]);
    expect(formatAtLeast(10, articles)).toBe('10 مقالات فأكثر');
    expect(formatAtLeast(24, articles)).toBe('20 مقالًا فأكثر');
    expect(formatAtLeast(412, articles)).toBe('400 مقال فأكثر');
    expect(formatAtLeast(99, articles, 2)).toBe('99 مقالًا');
    expect(formatAtLeast(1899, articles, 2)).toBe('1,800 مقال فأكثر');
  });

  test('needs no noun', () => {
    expect([7, 24, 1860].map(formatAtLeastNumber)).toEqual(['7', '+20', '+1,000']);
  });
});
