import { describe, expect, test } from 'vitest';
import { buildMonthGrid, formatHijriMonths } from '../../../src/arabic/calendar-month.ts';

const gregorian = { calendar: 'gregorian', digits: 'latn' } as const;
const both = { calendar: 'both', digits: 'arab' } as const;

describe('the grid of a month', () => {
  test('begins its weeks on Sunday: 1 July 2024 was a Monday', () => {
    const [first = [], ...weeks] = buildMonthGrid(2024, 7, gregorian);
    expect(first.map((place) => place?.day)).toEqual([undefined, 1, 2, 3, 4, 5, 6]);
    expect(weeks.at(-1)?.map((place) => place?.day)).toEqual([
      28,
      29,
      30,
      31,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('knows leap years, and a month of exactly four weeks', () => {
    expect(buildMonthGrid(2024, 2, gregorian).flat().filter(Boolean)).toHaveLength(29);
    expect(buildMonthGrid(2015, 2, gregorian)).toHaveLength(4);
  });

  test('has the Hijri day where the policy writes it', () => {
    const day = (policy: typeof gregorian | typeof both) =>
      buildMonthGrid(2024, 7, policy)
        .flat()
        .find((place) => place?.day === 8)?.hijri;
    expect(day(both)).toBe('٢');
    expect(day(gregorian)).toBeUndefined();
  });
});

test('a month falls in two months of the Hijri calendar', () => {
  expect(formatHijriMonths(2024, 7, { digits: 'latn' })).toBe('ذو الحجة 1445 – محرم 1446 هـ');
  expect(formatHijriMonths(2024, 8, { digits: 'arab' })).toBe('محرم – صفر ١٤٤٦ هـ');
});
