import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../src/search/query/edit-distance.ts';

describe('how far two words are apart', () => {
  it.each([
    ['فرويد', 'فرويد', 0, 'the same'],
    ['فروييد', 'فرويد', 0.5, 'a letter doubled'],
    ['فريد', 'فرويد', 0.5, 'a long vowel less'],
    ['نيوزلاند', 'نيوزيلند', 1, 'one long vowel more and one less'],
    ['محفوض', 'محفوظ', 0.5, 'letters of one sound'],
    ['فوريد', 'فرويد', 0.8, 'two letters swapped'],
    ['فرويج', 'فرويح', 0.8, 'a neighbouring key'],
    ['مدرص', 'مدرس', 0.5, 'an emphatic for a plain letter'],
    ['تشيل', 'شيل', 0.5, 'one sound written with two letters, or with one'],
    ['جوجل', 'غوغل', 1, 'two letters for one sound'],
    ['كرواتي', 'قرواتي', 0.5, 'a neighbour of the throat'],
    ['فرود', 'فرويد', 0.5, 'another long vowel less'],
    ['فرويدم', 'فرويد', 1, 'a letter more'],
    ['رويد', 'فرويد', 1, 'the first letter missing'],
    ['شرويد', 'فرويد', 1, 'another letter'],
  ])('%s and %s: %d (%s)', (a, b, edits) => {
    expect(editDistance(a, b, 2)).toBeCloseTo(edits);
    expect(editDistance(b, a, 2)).toBeCloseTo(edits);
  });

  it('is not counted beyond the limit', () => {
    expect(editDistance('قهوة', 'سفينة', 2)).toBe(3);
    expect(editDistance('قهوة', 'قهوةقهوة', 2)).toBe(3);
  });
});
