import { describe, expect, it } from 'vitest';
import { termWeight } from '../../../src/search/query/bm25.ts';
import { rank, type TermMatches } from '../../../src/search/query/rank.ts';
import { listed } from './listed.ts';

/** A term in a text at these tokens, in the title of as many terms where it stands there too. */
const at = (positions: number[], titleLength = 0) => ({ positions, titleLength });

/** Documents are named for what they show; their numbers are those of this list. */
const names = ['apart', 'together', 'one', 'all', 'late', 'early', 'longer', 'whole', 'text'];

function order(...found: Record<string, ReturnType<typeof at>>[]): string[] {
  const terms = found.map((each, token): TermMatches => {
    const entries = Object.entries(each).map(([name, where]) => ({
      document: names.indexOf(name),
      ...where,
    }));
    return { token, matches: listed(...entries.sort((a, b) => a.document - b.document)) };
  });
  return rank(terms, 100).map(({ id }) => names[id] ?? '');
}

describe('a term weighs', () => {
  const weight = (times: number, length: number, isInTitle = false) =>
    termWeight(times, length, isInTitle);

  it('more the oftener it stands in a text, but ever less so', () => {
    const [once, twice, often] = [weight(1, 300), weight(2, 300), weight(3, 300)];
    expect(twice).toBeGreaterThan(once);
    expect(often - twice).toBeLessThan(twice - once);
  });

  it('less in a long text', () => expect(weight(2, 3000)).toBeLessThan(weight(2, 300)));

  it('more where it stands in the title too', () =>
    expect(weight(1, 300, true)).toBe(weight(1, 300) + 1));
});

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

  it('by number where nothing tells them apart, so that answers never vary', () => {
    expect(order({ all: at([9]), one: at([9]) })).toEqual(['one', 'all']);
    expect(order({ one: at([9]), all: at([9]) })).toEqual(['one', 'all']);
  });

  it('not at all where nothing is found', () => {
    expect(rank([], 100)).toEqual([]);
    expect(rank([{ token: 0, matches: listed() }], 0)).toEqual([]);
  });
});
