import { describe, expect, it } from 'vitest';
import { analyseQuery, replaceTerm, splitTyped } from '../../../src/search/query/query-terms.ts';

const terms = (query: string) => analyseQuery(query).map(({ term }) => term);

describe('the terms of a query', () => {
  it('are the same for all spellings of a word', () => {
    const [term] = terms('المدرسة');
    for (const spelling of ['المدرسه', 'مدرسة', 'والمدرسة', 'للمدرسة', 'المَدْرَسَةُ', 'المدرســة']) {
      expect(terms(spelling), spelling).toEqual([term]);
    }
    expect(terms('أحمد')).toEqual(terms('احمد'));
    expect(terms('مستشفى')).toEqual(terms('مستشفي'));
    expect(terms('٢٠٢٤')).toEqual(['2024']);
  });

  it('are without stop words, unless there is nothing else', () => {
    expect(terms('ما هي المدرسة')).toEqual(terms('المدرسة'));
    expect(terms('من هو').length).toBeGreaterThan(0);
  });

  it('know their place, so that neighbours can be told', () => {
    const places = analyseQuery('مدرسة في المدينة').map(({ token }) => token);
    expect(places).toEqual([0, 2]);
  });

  it('offer a word without its clitics too', () => {
    const [query] = analyseQuery('بقطر');
    expect(query?.forms).toContain('قطر');
  });

  it('offer a word with its hamza on another seat', () => {
    expect(analyseQuery('المئمنين')[0]?.forms).toContain(terms('المؤمنين')[0]);
  });

  it.each([
    ['nothing', ''],
    ['white space', ' \n\t '],
    ['punctuation', '؟! … «» ()'],
    ['emoji', '🌊🐚'],
  ])('are none of %s', (_, query) => {
    expect(terms(query)).toEqual([]);
  });

  it('are few, however long the text', () => {
    const words = Array.from({ length: 2000 }, (_, index) => `كلمة${index}`).join(' ');
    expect(terms(words).length).toBe(40);
  });
});

describe('a corrected word', () => {
  const corrected = (query: string, other: string) => {
    const [query1] = analyseQuery(query);
    return query1 && replaceTerm(query1, other);
  };

  it('keeps what was typed around its term', () => {
    expect(corrected('المنصرة', 'منصور')).toBe('المنصورة');
    expect(corrected('وبالمدرصة', 'مدرس')).toBe('وبالمدرسة');
  });

  it('is the term alone where the two together make another word', () => {
    expect(corrected('كتابهم', 'زيتون')).toBe('زيتون');
  });

  it('is two words as they were typed', () => {
    expect(splitTyped({ typed: 'مدرسةالشمس', word: 'مدرسهالشمس' }, 5)).toBe('مدرسة الشمس');
  });
});
