import { expect, test } from 'vitest';
import { extractKeyTerms } from '../../../src/arabic/key-terms.ts';

test('the stems that a text uses most come first, whatever their spelling', () => {
  expect(extractKeyTerms('القهوة في اليمن، وقهوةُ اليمنِ أقدم من قهوة 1554.', 2)).toEqual([
    'قهو',
    'يمن',
  ]);
});

test('stop words, numbers and stems of two letters do not count', () => {
  expect(extractKeyTerms('من إلى على 2024 ٣٥ ذلك هذا', 5)).toEqual([]);
});
