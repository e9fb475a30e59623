import { describe, expect, test, vi } from 'vitest';
import { memoize } from '../../../src/arabic/memoize.ts';

describe('a memoized function', () => {
  test('is asked once for each input', () => {
    const length = vi.fn((text: string) => [...text].length);
    const remembered = memoize(length);
    expect(['قلم', 'ورقة', 'قلم'].map(remembered)).toEqual([3, 4, 3]);
    expect(length).toHaveBeenCalledTimes(2);
  });

  test('keeps no more answers than it may', () => {
    const double = vi.fn((number: number) => 2 * number);
    const remembered = memoize(double, 2);
    for (const number of [1, 2, 3, 1]) expect(remembered(number)).toBe(2 * number);
    expect(double).toHaveBeenCalledTimes(4);
  });
});
