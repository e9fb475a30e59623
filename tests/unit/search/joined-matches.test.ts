import { describe, expect, it } from 'vitest';
import { joinedMatches } from '../../../src/search/query/joined-matches.ts';
import type { Match, TermMatches } from '../../../src/search/query/rank.ts';

/** The first document of an index, as the index counts them. */
type Id = TermMatches['matches'] extends ReadonlyMap<infer K, Match> ? K : never;
const [one, other] = ['1', '2'] as unknown as [Id, Id];

describe('a word and what it may stand for', () => {
  it('are found in the documents of either, the other at its share', () => {
    const joined = joinedMatches(
      new Map([[one, { score: 4, positions: [3], titleLength: undefined }]]),
      new Map([[other, { score: 4, positions: [9], titleLength: 1 }]]),
      0.5,
    );
    expect(joined.get(one)?.score).toBe(4);
    expect(joined.get(other)).toEqual({ score: 2, positions: [9], titleLength: 1 });
  });

  it('count as the better of the two where a document has both', () => {
    const joined = joinedMatches(
      new Map([[one, { score: 1, positions: [3, 8], titleLength: undefined }]]),
      new Map([[one, { score: 4, positions: [2, 8], titleLength: 2 }]]),
      0.5,
    );
    expect(joined.get(one)).toEqual({ score: 2, positions: [2, 3, 8], titleLength: 2 });
  });
});
