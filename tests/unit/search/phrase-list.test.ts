import { describe, expect, it } from 'vitest';
import { intersectPhrase } from '../../../src/search/query/phrase-list.ts';
import { createEmptyList, type PostingList } from '../../../src/search/query/posting-list.ts';

/** A list from documents, each with its score, the length of a title that has the term, and positions. */
function list(...documents: [id: number, score: number, title: number, positions: number[]][]) {
  const made: PostingList = createEmptyList();
  for (const [id, score, title, positions] of documents) {
    made.documents.push(id);
    made.scores.push(score);
    made.titleLengths.push(title);
    made.positions.push(...positions);
    made.ends.push(made.positions.length);
  }
  return made;
}

describe('terms one right after the other', () => {
  it('are found where they stand so, with the first one’s positions and the higher score', () => {
    const first = list([1, 2, 0, [4, 9]], [3, 2, 0, [0]], [5, 2, 0, [7]]);
    const second = list([1, 5, 0, [1, 10]], [5, 5, 0, [9]], [6, 5, 0, [8]]);
    expect(intersectPhrase([first, second])).toEqual(list([1, 5, 0, [9]]));
  });

  it('are three where a number has two separators', () => {
    const [one, two, three] = [
      [3, 20],
      [4, 31],
      [5, 32],
    ].map((at) => list([0, 1, 0, at]));
    expect(intersectPhrase([one, two, three].filter((each) => each !== undefined))).toEqual(
      list([0, 1, 0, [3]]),
    );
  });

  it('are found in a title that has them all', () => {
    expect(intersectPhrase([list([2, 1, 3, []]), list([2, 4, 3, [8]])])).toEqual(
      list([2, 4, 3, []]),
    );
    expect(intersectPhrase([list([2, 1, 3, []]), list([2, 4, 0, [8]])])).toEqual(createEmptyList());
  });

  it('are nothing where there are none', () => {
    expect(intersectPhrase([])).toEqual(createEmptyList());
    expect(intersectPhrase([list([1, 1, 0, [1]]), createEmptyList()])).toEqual(createEmptyList());
  });
});
