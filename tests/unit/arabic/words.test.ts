import { expect, test } from 'vitest';
import { countWords } from '../../../src/arabic/words.ts';

test.each([
  ['', 0],
  ['  ،؛ … « » \n', 0],
  ['ذهب الولد إلى المدرسة.', 4],
  ['ذَهَبَ الوَلَدُ إِلى المَدْرَسَةِ', 4],
  ['العـــربية', 1],
  ['أطلقت Astro 7.3 في ٢٠٢٤', 5],
  ['نسبة ٧٫٣٪ و1,000 دولار', 4],
  ["don't stop — it’s late", 4],
  ['يوليو/تموز', 2],
  ['قال.ثم سكت', 3],
  ['«رويترز»، (القدس)', 2],
  ['می\u200Cخواهم کتاب', 2],
  ['user_name و snake_case', 3],
  ['١ - ٢', 2],
])('“%s” has %i words', (text, words) => {
  expect(countWords(text)).toBe(words);
});

test('counts of prose agree with the word segmenter of Unicode', () => {
  const text = 'في عام 2024 قرأت مكتبة المدينة ألف كتاب، وزارها ثلاثون طالبًا من الجامعة؛ ثم أُغلقت!';
  const segments = [...new Intl.Segmenter('ar', { granularity: 'word' }).segment(text)];
  expect(countWords(text)).toBe(segments.filter(({ isWordLike }) => isWordLike).length);
});
