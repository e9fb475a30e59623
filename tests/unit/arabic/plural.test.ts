import { describe, expect, test } from 'vitest';
import { count, type PluralForms, pluralCategory } from '../../../src/arabic/plural.ts';

const results: PluralForms = {
  zero: 'لا نتائج',
  one: 'نتيجة واحدة',
  two: 'نتيجتان',
  few: '# نتائج',
  many: '# نتيجة',
  other: '# نتيجة',
};

test('the categories are CLDR’s for every count from 0 to 1000, and for fractions', () => {
  const cldr = new Intl.PluralRules('ar');
  const numbers = [...Array(1001).keys(), 0.5, 1.5, 3.5, 11.25, 100.1, 1_000_003, -3];
  expect(numbers.filter((n) => pluralCategory(n) !== cldr.select(n))).toEqual([]);
});

describe('a count says its noun in the right form', () => {
  test.each([
    [0, 'لا نتائج'],
    [1, 'نتيجة واحدة'],
    [2, 'نتيجتان'],
    [3, '3 نتائج'],
    [10, '10 نتائج'],
    [11, '11 نتيجة'],
    [99, '99 نتيجة'],
    [100, '100 نتيجة'],
    [103, '103 نتائج'],
    [1250, '1,250 نتيجة'],
  ])('%d', (number, expected) => {
    expect(count(number, results, 'latn')).toBe(expected);
  });

  test('in Arabic-Indic digits too', () => {
    expect(count(1250, results, 'arab')).toBe('١٬٢٥٠ نتيجة');
  });

  test('in every place that asks for the number', () => {
    expect(count(3, { ...results, few: '# من #' }, 'latn')).toBe('3 من 3');
  });
});
