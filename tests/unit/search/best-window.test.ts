import { describe, expect, it } from 'vitest';
import { findBestWindow } from '../../../src/search/query/best-window.ts';

describe('the best stretch of a text', () => {
  it('shows most different terms before most words', () => {
    expect(findBestWindow([[1, 2, 3, 90], [95]], 10)).toEqual({ terms: 2, words: 2, first: 90 });
  });

  it('shows most words where the terms are as many', () => {
    expect(findBestWindow([[5, 50, 52, 54]], 10)).toEqual({ terms: 1, words: 3, first: 50 });
  });

  it('is no longer than it may be', () => {
    expect(findBestWindow([[0], [10]], 10)).toMatchObject({ terms: 1 });
    expect(findBestWindow([[0], [9]], 10)).toMatchObject({ terms: 2 });
  });

  it('is within the part that may be shown', () => {
    expect(findBestWindow([[1, 2], [40]], 10, 30)).toMatchObject({ first: 40 });
    expect(findBestWindow([[1], [40]], 10, 0, 40)).toMatchObject({ first: 1 });
    expect(findBestWindow([[1], [40]], 10, 5, 40)).toBeUndefined();
  });

  it('is nowhere where nothing was found', () =>
    expect(findBestWindow([[], []], 10)).toBeUndefined());
});
