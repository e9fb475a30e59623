import { describe, expect, it } from 'vitest';
import { sortByCodePoints } from '../../../src/search/code-point-order.ts';

describe('texts sorted by code points', () => {
  it.each([
    [
      'as everywhere where there are no surrogates',
      ['مدرس', 'b', 'مدر', 'ﷲ'],
      ['b', 'مدر', 'مدرس', 'ﷲ'],
    ],
    [
      'have astral letters last, though their surrogates come before U+FDF2',
      ['𞸀', 'ﷲ'],
      ['ﷲ', '𞸀'],
    ],
  ])('%s', (_, texts, sorted) => {
    expect(sortByCodePoints(texts)).toEqual(sorted);
    const bytes = [...texts].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
    expect(sortByCodePoints(texts)).toEqual(bytes);
  });
});
