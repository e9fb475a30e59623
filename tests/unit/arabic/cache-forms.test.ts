import { expect, test } from 'vitest';
import { cacheForms } from '../../../src/arabic/cache-forms.ts';

test('a short word is computed once, and a result of 0 is cached too', () => {
  const asked: string[] = [];
  const countDots = cacheForms((word) => {
    asked.push(word);
    return word.includes('ب') ? 1 : 0;
  });
  expect(['باب', 'دار', 'باب', 'دار'].map(countDots)).toEqual([1, 0, 1, 0]);
  expect(asked).toEqual(['باب', 'دار']);
});

test('a long word, which would keep its text in memory, is computed each time', () => {
  const asked: string[] = [];
  const measure = cacheForms((word) => {
    asked.push(word);
    return word.length;
  });
  expect(['فسيستخدمونهما', 'فسيستخدمونهما'].map(measure)).toEqual([13, 13]);
  expect(asked).toHaveLength(2);
});
