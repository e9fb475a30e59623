import { describe, expect, test } from 'vitest';
import { paginate } from '../../../src/library/paginate.ts';

/** `newestFirst(3)` is [3, 2, 1]: each item is named by its age. */
const newestFirst = (count: number) => Array.from({ length: count }, (_, index) => count - index);
const numbered = (count: number) =>
  paginate(newestFirst(count), 10).filter(({ number }) => number !== undefined);

describe('stable pages', () => {
  test.each([0, 1, 9, 10, 11, 19, 20, 21, 100, 101, 999])('hold all of %i items, in order', (n) => {
    const pages = paginate(newestFirst(n), 10);
    expect(pages.flatMap(({ items }) => items)).toEqual(newestFirst(n));
  });

  test('have one page, without a number, as long as that holds all', () => {
    expect(paginate(newestFirst(19), 10)).toEqual([
      { number: undefined, items: newestFirst(19), newer: undefined, older: undefined },
    ]);
  });

  test('number from the oldest', () => {
    expect(numbered(40).at(-1)).toEqual({
      number: 1,
      items: [10, 9, 8, 7, 6, 5, 4, 3, 2, 1],
      newer: 2,
      older: undefined,
    });
  });

  test('never leave the first page nearly empty', () => {
    for (let count = 10; count < 200; count++) {
      const [first] = paginate(newestFirst(count), 10);
      expect(first?.items.length).toBeGreaterThanOrEqual(10);
      expect(first?.items.length).toBeLessThan(20);
    }
  });

  test('change in at most two numbered pages when an item is added', () => {
    for (let count = 0; count < 200; count++) {
      const before = new Map(numbered(count).map((page) => [page.number, JSON.stringify(page)]));
      const changed = numbered(count + 1).filter(
        (page) => before.get(page.number) !== JSON.stringify(page),
      );
      // The page that was next to the first one, and the one cut off now.
      expect(changed.length).toBeLessThanOrEqual(2);
    }
  });

  test('lead from page to page without a gap', () => {
    const pages = paginate(newestFirst(57), 10);
    expect(pages.map(({ number, newer, older }) => [number, newer, older])).toEqual([
      [undefined, undefined, 4],
      [4, 'first', 3],
      [3, 4, 2],
      [2, 3, 1],
      [1, 2, undefined],
    ]);
  });

  test('refuse a size below one', () => {
    expect(() => paginate([1], 0)).toThrow(RangeError);
  });
});
