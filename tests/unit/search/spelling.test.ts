import { describe, expect, it } from 'vitest';
import { corrections, editDistance } from '../../../src/search/query/spelling.ts';

describe('the edits between two words', () => {
  it.each([
    ['فرويد', 'فرويد', 0],
    ['فروييد', 'فرويد', 1],
    ['فريد', 'فرويد', 1],
    ['فروبد', 'فرويد', 1],
    ['فوريد', 'فرويد', 1],
    ['نيوزلاند', 'نيوزيلند', 2],
  ])('from %s to %s are %i', (a, b, edits) => {
    expect(editDistance(a, b, 2)).toBe(edits);
    expect(editDistance(b, a, 2)).toBe(edits);
  });

  it('are not counted beyond the limit', () => {
    expect(editDistance('قهوة', 'سفينة', 2)).toBe(3);
    expect(editDistance('قهوة', 'قهوةقهوة', 2)).toBe(3);
  });
});

describe('what a mistyped term may have meant', () => {
  it('is the nearest, then the most frequent', () => {
    const known = new Map([
      ['مخطوط', 40],
      ['مخطوب', 2],
      ['مخلوط', 9],
      ['قهو', 100],
    ]);
    expect(corrections('مخطوظ', known)).toEqual([
      { term: 'مخطوط', distance: 1 },
      { term: 'مخطوب', distance: 1 },
    ]);
  });

  it('is two edits away at most, and only in long words', () => {
    expect(corrections('نيوزلاند', new Map([['نيوزيلند', 3]]))).toHaveLength(1);
    expect(corrections('قهوا', new Map([['نهر', 3]]))).toEqual([]);
  });

  it('is not guessed of a very short one', () => {
    expect(corrections('قه', new Map([['قهو', 3]]))).toEqual([]);
  });
});
