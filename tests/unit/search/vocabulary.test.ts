import { describe, expect, it } from 'vitest';
import { findShards, packEntries, unpackEntries } from '../../../src/search/vocabulary-shard.ts';
import { openedVocabulary } from './opened-vocabulary.ts';

const letters = [...'ابتثجحخدذرزسشصضطظعغفقكلمنهوي'];

/** More terms than fit one file. */
const manyTerms = letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => a + b + c)));

describe('the vocabulary of a site', () => {
  it('tells which terms begin or end with some letters, and in how many documents they are', async () => {
    const opened = openedVocabulary([
      ['بحر ميت', 'ملح بحر'],
      ['نهر', 'ماء بحر - مالح'],
    ]);
    expect(await opened.files.documents()).toBe(2);
    const found = await opened.files.withPrefix('بح');
    expect([...found.keys()]).toEqual(['بحر']);
    expect(Math.round(Math.log2(found.get('بحر')?.documents ?? 0))).toBe(1);
    expect([...(await opened.files.withSuffix('هر')).keys()]).toEqual(['نهر']);
    expect([...(await opened.files.withPrefix('م')).keys()]).toEqual(['ماء', 'مالح', 'ملح', 'ميت']);
  });

  it('knows which terms are titles, and which stand side by side in one', async () => {
    const opened = openedVocabulary([
      ['جامع في سويس', ''],
      ['نهر', 'جامع'],
    ]);
    const terms = await opened.files.withPrefix('');
    expect(terms.get('نهر')?.isTitle).toBe(true);
    expect(terms.get('جامع')?.isTitle).toBe(false);
    expect([...(await opened.files.neighbours('سويس')).keys()]).toEqual(['جامع']);
    expect((await opened.files.neighbours('سوي')).size).toBe(0);
  });

  it('leaves out numbers and single letters', async () => {
    const opened = openedVocabulary([['2024 كوفيد 19 م', '2024']]);
    expect([...(await opened.files.withPrefix('')).keys()]).toEqual(['كوفيد']);
  });

  it('finds every term in its pieces, and asks for no file that there is not', async () => {
    const opened = openedVocabulary([
      ['', manyTerms.join(' ')],
      ['', manyTerms.join(' ')],
    ]);
    for (const term of ['ااا', 'ييي', 'شمس', 'قلم', 'سفر']) {
      expect((await opened.files.withPrefix(term)).has(term), term).toBe(true);
      expect((await opened.files.withSuffix(term)).has(term), term).toBe(true);
    }
    expect((await opened.files.withPrefix('zz')).size).toBe(0);
    expect(opened.shards.length).toBeGreaterThan(20);
    for (const shard of opened.loaded) expect(opened.shards[shard]).toBeDefined();
    expect(new Set(opened.loaded).size).toBe(opened.loaded.length);
  });

  it('is the same, byte for byte, in whatever order the documents come', async () => {
    const documents = [
      ['نهر نيل', 'ماء عذب'],
      ['بحر', 'ماء مالح'],
    ] as const;
    const again = openedVocabulary([...documents].reverse());
    expect(again.shards).toEqual(openedVocabulary(documents).shards);
  });

  it('is empty where its files are missing', async () => {
    const opened = openedVocabulary([]);
    opened.shards.length = 0;
    expect(await opened.files.documents()).toBe(0);
    expect((await opened.files.withPrefix('بح')).size).toBe(0);
  });
});

describe('a piece of a list', () => {
  it('gives back what was put in, frequencies nearly', () => {
    const entries = [
      { key: 'بحر', documents: 1, isTitle: true },
      { key: 'بحرين', documents: 40, isTitle: false },
      { key: 'مدرس', documents: 9_000, isTitle: false },
      { key: 'zurich', documents: 3, isTitle: false },
    ];
    const read = unpackEntries(packEntries(entries));
    expect(read.map(({ key, isTitle }) => [key, isTitle])).toEqual(
      entries.map(({ key, isTitle }) => [key, isTitle]),
    );
    for (const [index, { documents }] of read.entries()) {
      const ratio = documents / (entries[index]?.documents ?? 0);
      expect(ratio).toBeGreaterThan(0.75);
      expect(ratio).toBeLessThan(1.34);
    }
  });

  it('is one of those that may hold keys with a beginning', () => {
    const starts = ['بح', 'تا', 'تم', 'كت'];
    expect(findShards(starts, 'اب')).toEqual([0]);
    expect(findShards(starts, 'بح')).toEqual([1]);
    expect(findShards(starts, 'ت')).toEqual([1, 2, 3]);
    expect(findShards(starts, 'يا')).toEqual([4]);
    expect(findShards([], 'يا')).toEqual([0]);
  });
});
