import { describe, expect, it } from 'vitest';
import { findCorrections } from '../../../src/search/query/spelling.ts';

const entry = (documents: number) => ({ documents, isTitle: false });

function corrected(term: string, known: Readonly<Record<string, number>>): string[] {
  const vocabulary = new Map(Object.entries(known).map(([word, count]) => [word, entry(count)]));
  return findCorrections(term, vocabulary).map(({ term: other }) => other);
}

describe('what a mistyped term may have meant', () => {
  it('is the nearest', () => {
    expect(corrected('مخطوظ', { مخلوط: 90, مخطوط: 4, قهو: 100 })).toEqual(['مخطوط']);
    expect(corrected('محفوض', { محفوظ: 2, محفون: 3 })[0]).toBe('محفوظ');
  });

  it('is the more frequent of two that are as near', () => {
    expect(corrected('كتاف', { كتاب: 40, كتان: 2 })[0]).toBe('كتاب');
  });

  it('is the nearest, however frequent another is', () => {
    expect(corrected('سيسي', { سويسي: 1, سيسب: 5000 })[0]).toBe('سويسي');
    expect(corrected('نروج', { نرويج: 2, خروج: 900 })[0]).toBe('نرويج');
  });

  it('is two edits away at most, and only in long words', () => {
    expect(corrected('نيوزلاند', { نيوزيلند: 3 })).toEqual(['نيوزيلند']);
    expect(corrected('قهوا', { نهر: 3 })).toEqual([]);
  });

  it('is not guessed of a very short one, nor is it the term itself', () => {
    expect(corrected('قه', { قهو: 3 })).toEqual([]);
    expect(corrected('قهو', { قهو: 3 })).toEqual([]);
  });
});
