import { describe, expect, test } from 'vitest';
import { costFigures } from '../../../scripts/bench/search/cost-figures.ts';
import type { MeasuredAnswer } from '../../../scripts/bench/search/measure-queries.ts';
import { measuredSample } from '../../../scripts/bench/search/measured-sample.ts';
import { percentile } from '../../../scripts/bench/search/percentile.ts';
import { rankingFigures } from '../../../scripts/bench/search/ranking-figures.ts';

describe('a percentile', () => {
  test('is the smallest value that this share of all does not exceed', () => {
    const values = Array.from({ length: 20 }, (_, place) => 20 - place);
    expect(percentile(values, 0.5)).toBe(10);
    expect(percentile(values, 0.95)).toBe(19);
    expect(percentile(values, 1)).toBe(20);
    expect(percentile([7], 0.95)).toBe(7);
  });

  test('of nothing is no number', () => {
    expect(percentile([], 0.5)).toBeNaN();
  });
});

describe('ranking figures', () => {
  const right = new Set(['x', 'y']);

  test('tell the first right article’s place', () => {
    const others = Array.from({ length: 9 }, (_, place) => `other-${place}`);
    const figures = rankingFigures([
      { found: ['x', 'y'], right },
      { found: ['a', 'y', 'x'], right },
      { found: [...others, 'x'], right },
      { found: [], right },
    ]);
    expect(figures).toEqual({
      hit1: 0.25,
      hit10: 0.75,
      mrr10: (1 + 1 / 2 + 1 / 10) / 4,
      none: 0.25,
    });
  });

  test('know nothing of the eleventh place', () => {
    const ten = Array.from({ length: 10 }, (_, place) => `other-${place}`);
    expect(rankingFigures([{ found: [...ten, 'x'], right }])).toMatchObject({ hit10: 0, mrr10: 0 });
  });
});

describe('cost figures', () => {
  test('keep first queries and later ones apart', () => {
    const asked = (
      first: boolean,
      bytes: number,
      requests: number,
      firstMs: number,
    ): MeasuredAnswer => ({
      query: { text: 'سؤال', articles: new Set(['x']) },
      asked: { total: 0, shown: [], firstMs },
      found: [],
      first,
      bytes,
      requests,
    });
    const figures = costFigures([
      asked(true, 200_000, 9, 150),
      asked(false, 1000, 1, 10),
      asked(false, 5000, 3, 30),
      asked(false, 3000, 2, 20),
    ]);
    expect(figures).toMatchObject({ firstKB: 200, firstRequests: 9, coldMsP95: 150 });
    expect(figures).toMatchObject({ laterKBMedian: 3, laterKBP95: 5, laterRequests: 2 });
    expect(figures).toMatchObject({ warmMsMedian: 20, warmMsP95: 30 });
  });
});

describe('the measured sample', () => {
  const queries = Array.from({ length: 1455 }, (_, place) => place);

  test('is of whole visits, and leaves no query unasked', () => {
    const { measured, others } = measuredSample(queries, 10);
    expect([...measured, ...others].sort((a, b) => a - b)).toEqual(queries);
    expect(measured.length).toBe(600);
    const visits = Map.groupBy(measured, (place) => Math.floor(place / 10));
    expect(visits.size).toBe(60);
    for (const some of visits.values()) expect(some.length).toBe(10);
  });

  test('is everything where there is little', () => {
    expect(measuredSample(queries.slice(0, 95), 10).others).toEqual([]);
  });
});
