import { describe, expect, it } from 'vitest';
import { asked, narrowed, readState, writeState } from '../../../src/search/browser/url-state.ts';

describe('what is asked, in the address', () => {
  it('reads back as it was written', () => {
    const state = {
      query: 'شاطئ & رمل',
      selected: { section: 'علوم', tag: 'البحر + الرمل', year: '٢٠٢٤' },
    };
    expect(readState(writeState(state))).toEqual(state);
  });

  it('is written without what is not asked', () => {
    expect(writeState(asked(''))).toBe('');
    expect(writeState(asked(' بحر '))).toBe(`?q=${encodeURIComponent('بحر')}`);
  });

  it('passes over unknown and empty parameters', () => {
    expect(readState('?q=%20a%20&tag=&utm_source=x&year=2024')).toEqual({
      query: 'a',
      selected: { year: '2024' },
    });
    expect(readState('')).toEqual({ query: '', selected: {} });
  });

  it('takes another value of a filter in place of the first, or none', () => {
    const state = narrowed(asked('بحر'), 'year', '2024');
    expect(narrowed(state, 'year', '2023').selected).toEqual({ year: '2023' });
    expect(narrowed(state, 'tag', 'رمل').selected).toEqual({ year: '2024', tag: 'رمل' });
    expect(narrowed(state, 'year', '').selected).toEqual({});
    expect(narrowed(state, 'year').selected).toEqual({});
  });
});
