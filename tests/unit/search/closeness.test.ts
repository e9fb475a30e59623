import { describe, expect, it } from 'vitest';
import { measureCloseness } from '../../../src/search/query/closeness.ts';
import { createEmptyList, type PostingList } from '../../../src/search/query/posting-list.ts';
import { rank } from '../../../src/search/query/rank.ts';

function list(documents: number[], forms: Record<string, number[]> = {}): PostingList {
  return {
    ...createEmptyList(),
    documents,
    scores: documents.map(() => 1),
    titleLengths: documents.map(() => 0),
    ends: documents.map(() => 0),
    forms: new Map(Object.entries(forms)),
  };
}

const own = list([1, 4, 6, 9], { القوات: [6], قوات: [4, 9], قواتنا: [1, 9] });
const all = list([1, 2, 4, 6, 9]);

describe('how near a document comes to the word as typed', () => {
  it.each([
    ['القوات', [1, 0, 3, 4, 3]],
    ['قوات', [1, 0, 4, 3, 4]],
    ['قواتنا', [4, 0, 1, 1, 4]],
    ['قواتهم', [1, 0, 1, 1, 1]],
  ])('of %s: %j', (form, expected) => {
    expect([...measureCloseness(all, own, form)]).toEqual(expected);
  });

  it('is more than that of another form where a guess is its title', () => {
    const guessed = { ...all, titleLengths: [1, 1, 0, 0, 0] };
    expect([...measureCloseness(guessed, own, 'قواتهم')]).toEqual([1, 2, 1, 1, 1]);
  });

  it('is the nearest where the word without a particle is its title', () => {
    const forms = [{ ...list([2, 4]), titleLengths: [1, 3] }];
    expect([...measureCloseness(all, own, 'قواتهم', { forms })]).toEqual([1, 4, 1, 1, 1]);
  });

  it('is the nearest where it has another spelling of the same', () => {
    expect([...measureCloseness(all, own, 'قوات', { spellings: [list([2])] })]).toEqual([
      1, 4, 4, 3, 4,
    ]);
  });
});

describe('documents of a lone word', () => {
  it('come in that order, whatever their scores', () => {
    const matches = { ...all, scores: [50, 99, 1, 1, 3] };
    const ranked = rank(
      [{ token: 0, matches, closeness: measureCloseness(all, own, 'القوات') }],
      1000,
    );
    expect(ranked.map(({ id }) => id)).toEqual([6, 9, 4, 1, 2]);
  });
});
