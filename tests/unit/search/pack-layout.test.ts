import { describe, expect, it } from 'vitest';
import { fullPackBytes, placeInPacks, placeInRow } from '../../../src/search/pack-layout.ts';

describe('where members stand', () => {
  it('is one pack after another, none much larger than a full one', () => {
    const places = placeInPacks([5000, 2000, 4000, 9000, 32], 8000);
    expect(places).toEqual([
      { pack: 0, start: 0, size: 5000 },
      { pack: 0, start: 5000, size: 2000 },
      { pack: 1, start: 0, size: 4000 },
      { pack: 2, start: 0, size: 9000 },
      { pack: 3, start: 0, size: 32 },
    ]);
  });

  it('is one row in a small bundle', () => {
    expect(placeInRow(96, [32, 64])).toEqual([
      { pack: 0, start: 96, size: 32 },
      { pack: 0, start: 128, size: 64 },
    ]);
  });

  it('is a larger pack where there are many documents, up to a limit', () => {
    const sizes = [20, 2_500, 10_000, 1_000_000].map((count) => fullPackBytes('text', count));
    expect(sizes).toEqual([4_000, 8_000, 32_000, 32_000]);
  });
});
