import { describe, expect, it } from 'vitest';
import {
  concatenatePostings,
  indexOfDocument,
  positionsIn,
} from '../../../src/search/query/posting-list.ts';
import { listed } from './listed.ts';

const entries = [
  { document: 2, positions: [5, 9] },
  { document: 3, positions: [], titleLength: 4 },
  { document: 8, positions: [0, 7, 400] },
];
const list = listed(...entries);

describe('a posting list', () => {
  it('tells where a term stands in each document, and of no other one', () => {
    for (const { document, positions } of entries) {
      expect(positionsIn(list, document)).toEqual(positions);
    }
    for (const document of [0, 4, 9]) {
      expect(indexOfDocument(list, document)).toBe(-1);
      expect(positionsIn(list, document)).toEqual([]);
    }
  });

  it('goes on with that of the next bundle', () => {
    for (const cut of entries.keys()) {
      const parts = [entries.slice(0, cut), [], entries.slice(cut)];
      expect(concatenatePostings(parts.map((part) => listed(...part)))).toEqual(list);
    }
    expect(concatenatePostings([])).toEqual(listed());
  });
});
