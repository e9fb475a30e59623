import { describe, expect, it } from 'vitest';
import { possibleCuts } from '../../../src/search/query/split-word.ts';

describe('two words typed as one', () => {
  it('are cut before an article first', () => {
    const known = new Map([
      ['بحر', 9],
      ['بحرال', 50],
    ]);
    expect(possibleCuts('البحرالميت', known)[0]).toEqual(['بحر', 'ميت']);
  });

  it('are cut after the longest word that the site knows', () => {
    const known = new Map([
      ['نور', 8],
      ['نو', 1],
    ]);
    expect(possibleCuts('نورقمر', known)).toEqual([
      ['نور', 'قمر'],
      ['نو', 'رقمر'],
    ]);
  });

  it('are looked for in three places at most', () => {
    const known = new Map(['كت', 'كتا', 'كتاب', 'كتابن', 'كتابنا'].map((term) => [term, 1]));
    expect(possibleCuts('كتابناقلم', known)).toHaveLength(3);
  });

  it('stay one where the site does not know the first', () => {
    expect(possibleCuts('البحرالميت', new Map([['ميت', 9]]))).toEqual([]);
    expect(possibleCuts('بحر', new Map([['بحر', 9]]))).toEqual([]);
    expect(possibleCuts('', new Map())).toEqual([]);
  });
});
