import { describe, expect, it } from 'vitest';
import { mergePostingLists } from '../../../src/search/query/merge-posting-lists.ts';
import { listed } from './listed.ts';

describe('a word and what it may stand for', () => {
  it('are found in the documents of either, the other at its share', () => {
    const own = [1, 4].map((document) => ({ document, score: 4, positions: [3] }));
    const others = [0, 2, 3, 7].map((document) => ({
      document,
      score: 4,
      positions: [9, 12],
      titleLength: 1,
    }));
    expect(mergePostingLists(listed(...own), listed(...others), 0.5)).toEqual(
      listed(
        ...[...own, ...others.map((each) => ({ ...each, score: 2 }))].sort(
          (a, b) => a.document - b.document,
        ),
      ),
    );
  });

  it('count as the better of the two where a document has both', () => {
    const joined = mergePostingLists(
      listed({ document: 1, score: 1, positions: [3, 8] }),
      listed({ document: 1, score: 4, positions: [2, 8], titleLength: 2 }),
      0.5,
    );
    expect(joined).toEqual(listed({ document: 1, score: 2, positions: [2, 3, 8], titleLength: 2 }));
  });

  it('are what one of them has where the other has nothing', () => {
    const own = listed({ document: 1, positions: [3] }, { document: 5, positions: [] });
    expect(mergePostingLists(own, listed(), 0.5)).toEqual(own);
    expect(mergePostingLists(listed(), own, 1)).toEqual(own);
  });
});
