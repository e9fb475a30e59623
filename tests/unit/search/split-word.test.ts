import { describe, expect, it } from 'vitest';
import { findSplits } from '../../../src/search/query/split-word.ts';

function cuts(word: string, known: Readonly<Record<string, number>>): string[] {
  const vocabulary = new Map(
    Object.entries(known).map(([term, documents]) => [term, { documents, isTitle: false }]),
  );
  return findSplits(word, vocabulary).map(({ terms }) => terms.join(' '));
}

describe('two words typed as one', () => {
  it('are cut before an article first', () => {
    expect(cuts('البحرالميت', { بحر: 3, ميت: 9, بحرال: 50 })).toEqual(['بحر ميت', 'بحرال ميت']);
  });

  it('are cut where the rarer of the two is most frequent', () => {
    expect(cuts('نورقمر', { نور: 8, قمر: 9, نو: 40, رقمر: 1 })).toEqual(['نور قمر', 'نو رقمر']);
  });

  it('know where the second one begins', () => {
    const known = new Map(['بحر', 'ميت'].map((term) => [term, { documents: 1, isTitle: false }]));
    expect(findSplits('البحرالميت', known)).toEqual([
      { terms: ['بحر', 'ميت'], at: 5, hasArticle: true },
    ]);
  });

  it('are looked for in three places at most', () => {
    const parts = ['كت', 'ابقلم', 'كتا', 'بقلم', 'كتاب', 'قلم', 'كتابق', 'لم'];
    expect(cuts('كتابقلم', Object.fromEntries(parts.map((part) => [part, 1])))).toHaveLength(3);
  });

  it('stay one where the site does not know both', () => {
    expect(cuts('البحرالميت', { ميت: 9 })).toEqual([]);
    expect(cuts('البحرالميت', { بحر: 9 })).toEqual([]);
    expect(cuts('بحر', { بحر: 9 })).toEqual([]);
    expect(cuts('', {})).toEqual([]);
  });
});
