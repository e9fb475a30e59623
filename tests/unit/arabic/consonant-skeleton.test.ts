import { expect, it } from 'vitest';
import { consonantSkeleton } from '../../../src/arabic/consonant-skeleton.ts';

it.each([
  ['ميريلاند', 'ماريلند'],
  ['نيوزلاندا', 'نيوزيلندا'],
  ['خنازير', 'خنزير'],
  ['مغنيسيوم', 'ماغنسيوم'],
  ['جنوا', 'جنوه'],
])('%s and %s have the same consonants', (one, other) => {
  expect(consonantSkeleton(one)).toBe(consonantSkeleton(other));
});

it.each([
  ['خنازير', 'خنازر', 'خناجر'],
  ['سيغموند', 'سيغموندي', 'سيجموند'],
])('of %s and %s, but not of %s', (one, same, other) => {
  expect(consonantSkeleton(one)).toBe(consonantSkeleton(same));
  expect(consonantSkeleton(one)).not.toBe(consonantSkeleton(other));
});

it.each(['google', 'naïve', 'صفحة2', 'ע', ''])('“%s” has none: it is no Arabic word', (word) => {
  expect(consonantSkeleton(word)).toBe('');
});
