import { describe, expect, it } from 'vitest';
import {
  createExcerpt,
  type ExcerptPart,
  highlightExcerpt,
} from '../../../src/search/query/excerpt.ts';
import { analyseQuery } from '../../../src/search/query/query-terms.ts';

/** As if this query had been searched. */
function foundBy(query: string) {
  const terms = new Set(analyseQuery(query).map(({ term }) => term));
  return (term: string) => terms.has(term);
}

const marks = (parts: readonly ExcerptPart[]) =>
  parts.filter((part) => part.marked).map(({ text }) => text);
const text = (parts: readonly ExcerptPart[]) => parts.map((part) => part.text).join('');

describe('a marked text', () => {
  it('marks a word in whatever spelling the text has it, with its article and clitic', () => {
    const title = 'المدرسة والمدرسةُ وللمدرسـة، لا المدينة';
    expect(marks(highlightExcerpt(title, foundBy('مدرسه')))).toEqual([
      'المدرسة',
      'والمدرسةُ',
      'وللمدرسـة',
    ]);
  });

  it('leaves the punctuation around a word unmarked', () => {
    expect(highlightExcerpt('في («القهوةُ»).', foundBy('القهوة'))).toEqual([
      { text: 'في («', marked: false },
      { text: 'القهوةُ', marked: true },
      { text: '»).', marked: false },
    ]);
  });

  it('is the text as it stands, markup and all', () => {
    const title = '<b>قهوة</b> & شاي';
    expect(text(highlightExcerpt(title, foundBy('قهوة')))).toBe(title);
  });
});

describe('an excerpt', () => {
  const filler = (words: number) => Array.from({ length: words }, () => 'كلام').join(' ');

  it('shows a place of the text, with what was found there marked', () => {
    const parts = createExcerpt(
      `بحر ${filler(60)} سفينة تعبر البحر ${filler(60)}`,
      foundBy('بحر سفينة'),
      {
        at: 61,
      },
    );
    expect(marks(parts)).toEqual(['سفينة', 'البحر']);
  });

  it('counts places as the index does, where one stretch holds several words', () => {
    const parts = createExcerpt(`${'عدن/صنعاء '.repeat(40)}سفينة ${filler(60)}`, foundBy('سفينة'), {
      at: 80,
    });
    expect(text(parts)).toMatch(/^… (عدن\/صنعاء ){6}سفينة/);
    expect(marks(parts)).toEqual(['سفينة']);
  });

  it('says with dots what it leaves out, and nothing where it leaves nothing out', () => {
    const long = `${filler(60)} بحر ${filler(60)}`;
    expect(text(createExcerpt(long, foundBy('بحر'), { at: 60 }))).toMatch(/^… .* …$/);
    expect(text(createExcerpt('موج البحر عالٍ', foundBy('بحر'), { at: 1 }))).toBe('موج البحر عالٍ');
    expect(text(createExcerpt('موج البحر', foundBy('بحر'), { isCut: true }))).toBe('… موج البحر');
  });

  it('stays within a part of the text', () => {
    const part = { from: 2, to: 5 };
    const lines = 'رأس المقال\nموج البحر عالٍ\nالشاطئ';
    expect(text(createExcerpt(lines, foundBy('بحر'), { at: 3, ...part }))).toBe('موج البحر عالٍ');
  });

  it('is verbatim but for its white space', () => {
    const original = 'قالَ «أحمد»:\nبلغت الحرارة -5 °C في ٢٠٢٤…\n\nثم سكت.';
    expect(text(createExcerpt(original, foundBy('أحمد')))).toBe(original.replace(/\s+/g, ' '));
  });

  it('is the beginning of a text in which nothing is found', () => {
    const parts = createExcerpt(`أول الكلام ${filler(60)}`, foundBy('بحر'));
    expect(text(parts)).toMatch(/^أول الكلام .* …$/);
    expect(marks(parts)).toEqual([]);
  });

  it('is nothing of an empty text', () => {
    expect(createExcerpt('', foundBy('بحر'))).toEqual([]);
  });
});
