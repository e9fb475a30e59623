import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { describe, expect, test } from 'vitest';
import { CborReader } from '../../../src/search/browser/cbor-reader.ts';
import { stemArabic } from '../../../src/search/build/pagefind/arabic-stem.ts';
import { normalizeWord } from '../../../src/search/build/pagefind/normalize-word.ts';
import { signature } from '../../../src/search/index-files.ts';

const stems =
  'مدرسة كتاب معلم سماء قراءة مسؤول طالب رحلة مستشفى سؤال بيت لاعب وزير فارس باب ككل ليل شاطئ جزء يد';
const before = [
  '',
  'ال',
  'وال',
  'بال',
  'كال',
  'لل',
  'فلل',
  'و',
  'ف',
  'ب',
  'ل',
  'س',
  'سي',
  'ست',
  'يست',
  'نست',
  'بب',
];
const after = [
  '',
  'ة',
  'ات',
  'ون',
  'ين',
  'ان',
  'ه',
  'ها',
  'هم',
  'هما',
  'كما',
  'نا',
  'ني',
  'ي',
  'ية',
  'تم',
  'تمو',
  'وا',
  'ى',
  'ًا',
];
const others = ['١٢٣٤', 'كـــتاب', 'مُدَرِّسَةٌ', 'Café', 'river', 'كوفيد19', 'أأنت', 'آخر'];
const words = [
  ...stems
    .split(' ')
    .flatMap((stem) =>
      before.flatMap((start) => after.map((end) => start + stem.replace(/[ةى]$/, '') + end)),
    ),
  ...others,
];

/** The word that Pagefind's indexer writes for each, by decoding its chunks (`index_words.rs`). */
async function pagefindStems(content: readonly string[]): Promise<Map<number, Set<string>>> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(errors.join('\n'));
  await index.addCustomRecord({ url: '/', content: content.join(' '), language: 'ar' });
  const { files } = await index.getFiles();
  await close();
  const found = new Map<number, Set<string>>();
  for (const file of files.filter(({ path }) => path.endsWith('.pf_index'))) {
    const reader = new CborReader(gunzipSync(file.content), signature.length);
    const readPages = (word: string) => {
      for (let pages = reader.number(); pages > 0; pages--) {
        const parts = reader.number();
        reader.skip();
        let position = 0;
        for (let places = reader.number(); places > 0; places--) {
          const step = reader.integer();
          // Below zero it is a weight.
          position = step < 0 ? 0 : position + step;
          if (step >= 0) found.set(position, (found.get(position) ?? new Set()).add(word));
        }
        if (parts > 2) reader.skip();
      }
    };
    reader.number();
    for (let left = reader.number(); left > 0; left--) {
      const parts = reader.number();
      const word = reader.text();
      readPages(word);
      for (let variants = parts > 2 ? reader.number() : 0; variants > 0; variants--) {
        reader.number();
        reader.text();
        readPages(word);
      }
    }
  }
  return found;
}

describe('the stem that Pagefind takes', () => {
  test.each([
    ['المدرسات', 'مدرس'],
    ['للمدرسة', 'مدرس'],
    ['والمدرسة', 'والمدرس'],
    ['سيكتبون', 'يكتب'],
    ['مستشفى', 'مستشفي'],
    ['مَدْرَسَةٌ', 'مدرس'],
    ['٢٠٢٤', '2024'],
  ])('of %s is %s', (word, stem) => {
    expect(stemArabic(normalizeWord(word))).toBe(stem);
  });

  test('is the one that Pagefind’s own indexer writes, of thousands of forms', async () => {
    const found = await pagefindStems(words);
    expect(found.size).toBe(words.length);
    const wrong = words.filter((word, at) => !found.get(at)?.has(stemArabic(normalizeWord(word))));
    expect(wrong).toEqual([]);
  });
});
