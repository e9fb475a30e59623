import { expect, test } from 'vitest';
import { splitWords } from '../../../../src/check/prose/words.ts';
import { sketchText } from '../../../../src/check/site/text-sketch.ts';
import { findWordBounds } from '../../../../src/check/terms/word-bounds.ts';

/* The scanners go unit by unit for speed; regular expressions say what they must find. */

const signs = [
  ...'ابتدرسعفقلمنهويأإآةىءؤئ',
  ...['ـ', '\u064B', '\u0651', '\u0670', '\u0653', '\u06DD', '\u0610'],
  ...['٣', '۴', 'گ', 'ی', 'ﻏ', 'a', 'Z', '9', 'é', '\u0301', '漢'],
  ...['.', '،', '«', '_', '-', ' ', ' ', '\n', '\u200C', '\uFFFC', '\uFFFB', '@'],
  ...['😀', '𐐀', '\uD800', '\uDC00'],
];

/** The same texts in each run (a linear congruential generator). */
function* makeTexts(count: number, length: number): Generator<string> {
  let state = 7;
  const next = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0);
  for (let text = 0; text < count; text += 1) {
    yield Array.from({ length }, () => signs[next() % signs.length]).join('');
  }
}

test('the bounds of words are those of runs of letters, marks and digits', () => {
  for (const text of makeTexts(3000, 40)) {
    const expected = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].flatMap(({ 0: word, index }) => [
      index,
      index + word.length,
    ]);
    expect(findWordBounds(text), JSON.stringify(text)).toEqual(expected);
  }
});

test('words in Arabic letters begin with a letter and go on with letters and marks', () => {
  const letter =
    '\\u0620-\\u063F\\u0641-\\u064A\\u066E\\u066F\\u0671-\\u06D3\\u06D5\\u06EE\\u06EF\\u06FA-\\u06FF\\uFB50-\\uFDFC\\uFE70-\\uFEFC';
  const mark =
    '\\u0610-\\u061A\\u0640\\u064B-\\u065F\\u0670\\u06D6-\\u06DC\\u06DF-\\u06E8\\u06EA-\\u06ED';
  const word = new RegExp(`[${letter}][${letter}${mark}]*`, 'g');
  for (const text of makeTexts(3000, 40)) {
    const found = splitWords(text).map(({ start, end }) => text.slice(start, end));
    expect(found, JSON.stringify(text)).toEqual(text.match(word) ?? []);
  }
});

test('a sketch does not change with what parts words', () => {
  const words = Array.from({ length: 60 }, (_, at) => `كلمة${at} 𐐀${at}`);
  const sketch = sketchText(words.join(' '));
  expect(sketch).toHaveLength(64);
  expect(sketch).toEqual(sketch.toSorted((a, b) => a - b));
  expect(sketchText(words.join('، \u064B «'))).toEqual(sketchText(words.join('\n')));
  expect(sketchText(`${words.join(' ')} زيادة`)).not.toEqual(sketch);
});
