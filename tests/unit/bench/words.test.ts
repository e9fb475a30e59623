import { describe, expect, test } from 'vitest';
import { bareWords, hasWord } from '../../../scripts/bench/search/words/holds-word.ts';
import { measureWords } from '../../../scripts/bench/search/words/measure-words.ts';
import { countWords } from '../../../scripts/bench/search/words/word-counts.ts';
import { wordSample } from '../../../scripts/bench/search/words/word-sample.ts';

const article = (title: string, text: string) => ({ title, text });

describe('counting words', () => {
  const counts = countWords([
    article('المِظلّة', 'اشترت نورة مظلة، ومظلة أخرى لأختها.'),
    article('مطر', 'حملت نورة المظله إلى السوق.'),
  ]);

  test('counts an article once, in whatever spelling', () => {
    expect(counts.get('المظله')).toEqual({ spelling: 'المظلة', documents: 2 });
    expect(counts.get('مظله')).toEqual({ spelling: 'مظلة', documents: 1 });
  });

  test('leaves out stop words', () => {
    expect(counts.has('الي')).toBe(false);
  });
});

describe('a word without what is written onto its beginning', () => {
  const counts = countWords([
    article('بستان', 'بستان وببستان'),
    article('بستان', 'ستانلي تاج'),
    article('حقيبة', 'بحقيبة'),
    article('حقيبة', 'وتاج'),
    article('تاج', 'تاج'),
  ]);

  test.each([
    ['والبستان', ['والبستان', 'بستان']],
    ['للبستان', ['للبستان', 'بستان']],
    ['بحقيبه', ['بحقيبه', 'حقيبه']],
    ['وبحقيبه', ['وبحقيبه', 'بحقيبه', 'حقيبه']],
    ['وتاج', ['وتاج', 'تاج']],
    ['بستان', ['بستان']],
  ])('%s', (word, bare) => {
    expect(bareWords(word, counts)).toEqual(bare);
  });
});

describe('an article holds a word', () => {
  test.each(['قارب', 'القارب', 'وقارب', 'بالقارب', 'وللقارب', 'فكالقارب'])('as %s', (held) => {
    expect(hasWord(['القارب', 'قارب'], new Set([held]))).toBe(true);
  });

  test.each(['قوارب', 'قاربه', 'تقارب', 'قاربان'])('not as %s', (held) => {
    expect(hasWord(['القارب', 'قارب'], new Set([held]))).toBe(false);
  });
});

describe('a sample of words', () => {
  const words = ['البوصلة', 'المرساة', 'شراع', 'دفّة', 'يمّ'].map((word) => `${word} `);
  const articles = Array.from({ length: 5 }, (_, index) =>
    article('رحلة', words.slice(0, index < 4 ? 5 : 3).join('')),
  );

  test('parts words with the article from those without, and rare ones from common ones', () => {
    const bands = wordSample(countWords(articles), 9).filter(({ size }) => size > 0);
    expect(bands.map(({ name, words }) => [name, [...words].sort()])).toEqual([
      ['ال 4–9', ['البوصله', 'المرساه']],
      ['4–9', ['رحله', 'شراع']],
    ]);
  });

  test('takes no more of a band than asked, always the same', () => {
    const sample = () => wordSample(countWords(articles), 1)[0];
    expect(sample()?.words).toHaveLength(1);
    expect(sample()).toEqual(sample());
    expect(sample()?.size).toBe(2);
  });
});

describe('measuring words', () => {
  const originals = new Map(
    ['البوصلة', 'البوصلة', 'والبوصلة', 'البوصلة', 'البوصلة', 'بوصلات'].map((word, id) => [
      `${id}`,
      article('سفر', word),
    ]),
  );

  const measure = (found: string, more: { changed?: string; suggestion?: string } = {}) =>
    measureWords(originals, 5, async (queries) =>
      queries.map((query) => ({
        query,
        asked: { total: 1, shown: [], firstMs: 0, ...more },
        found: [found],
      })),
    );

  test('tells the very letters from the word with a particle before it', async () => {
    expect((await measure('0')).bands).toEqual({
      'ال 4–9': { asked: 1, replaced: 0, offered: 0, exact: 1, holds: 1 },
    });
    const { bands, missed } = await measure('2');
    expect(bands['ال 4–9']).toMatchObject({ exact: 0, holds: 1 });
    expect(missed).toEqual([]);
  });

  test('tells what was missed, replaced and offered', async () => {
    const { bands, missed } = await measure('5', { changed: 'فيصل', suggestion: 'بوصة' });
    expect(bands['ال 4–9']).toEqual({ asked: 1, replaced: 1, offered: 1, exact: 0, holds: 0 });
    expect(missed).toEqual([{ word: 'البوصله', documents: 4, first: 'سفر' }]);
  });
});
