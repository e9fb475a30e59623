import { describe, expect, it } from 'vitest';
import { type Match, rank, type TermMatches } from '../../../src/search/query/rank.ts';

/** A term in a text at these tokens, in the title of as many terms where it stands there too. */
const at = (positions: number[], titleLength?: number): Match => ({
  score: 1,
  positions,
  titleLength,
});

function order(...found: Record<string, Match>[]): string[] {
  const terms = found.map(
    (each, token): TermMatches => ({ token, matches: new Map(Object.entries(each)) }),
  );
  return rank(terms, 100).map(({ id }) => id);
}

describe('documents are ranked', () => {
  it('by all words of the query before one', () => {
    expect(order({ one: at([500]), all: at([500]) }, { all: at([700]) })).toEqual(['all', 'one']);
  });

  it('by words that are neighbours before words apart', () => {
    expect(
      order({ apart: at([300]), together: at([300]) }, { apart: at([400]), together: at([301]) }),
    ).toEqual(['together', 'apart']);
  });

  it('by an early place before a late one', () => {
    expect(order({ late: at([900]), early: at([3]) })).toEqual(['early', 'late']);
  });

  it('by a title that the query covers before one that says more', () => {
    expect(order({ longer: at([300], 6), whole: at([300], 1), text: at([300]) })).toEqual([
      'whole',
      'longer',
      'text',
    ]);
  });

  it('by name where nothing tells them apart, so that answers never vary', () => {
    expect(order({ b: at([9]), a: at([9]), c: at([9]) })).toEqual(['a', 'b', 'c']);
  });

  it('not at all where nothing is found', () => {
    expect(rank([], 100)).toEqual([]);
    expect(rank([{ token: 0, matches: new Map() }], 0)).toEqual([]);
  });
});
