import { describe, expect, it } from 'vitest';
import {
  readState,
  type SearchState,
  withFilter,
  withQueryText,
  writeState,
} from '../../../src/search/browser/url-state.ts';

const nothing: SearchState = { query: '', selected: {}, sort: 'relevance' };

describe('what is asked, in the address', () => {
  it('reads back as it was written', () => {
    const state: SearchState = {
      query: 'شاطئ & رمل',
      selected: { section: 'علوم', tag: 'البحر + الرمل', year: '٢٠٢٤' },
      sort: 'date',
    };
    expect(readState(writeState(state))).toEqual(state);
  });

  it('is written without what is not asked', () => {
    expect(writeState(nothing)).toBe('');
    expect(writeState(withQueryText(nothing, ' بحر '))).toBe(`?q=${encodeURIComponent('بحر')}`);
  });

  it('passes over unknown and empty parameters', () => {
    expect(readState('?q=%20a%20&tag=&utm_source=x&year=2024&sort=price')).toEqual({
      query: 'a',
      selected: { year: '2024' },
      sort: 'relevance',
    });
    expect(readState('')).toEqual(nothing);
  });

  it('takes another value of a filter in place of the first, or none', () => {
    const state = withFilter(withQueryText(nothing, 'بحر'), 'year', '2024');
    expect(withFilter(state, 'year', '2023').selected).toEqual({ year: '2023' });
    expect(withFilter(state, 'tag', 'رمل').selected).toEqual({ year: '2024', tag: 'رمل' });
    expect(withFilter(state, 'year', '').selected).toEqual({});
    expect(withFilter(state, 'year').selected).toEqual({});
  });

  it('gives up the filters of another question, but neither its order nor those of the same', () => {
    const state: SearchState = { query: 'بحر', selected: { year: '2024' }, sort: 'date' };
    expect(withQueryText(state, 'بحر ')).toEqual(state);
    expect(withQueryText(state, 'رمل')).toEqual({ query: 'رمل', selected: {}, sort: 'date' });
  });

  it('stays short enough for any host, however long the text', () => {
    const { query } = withQueryText(nothing, 'بحر '.repeat(2500));
    expect(query.length).toBeLessThanOrEqual(500);
    expect(writeState({ ...nothing, query }).length).toBeLessThan(4000);
    expect(readState(`?q=${'a'.repeat(10_000)}`).query).toHaveLength(500);
  });
});
