import { beforeAll, describe, expect, test } from 'vitest';
import { cardFonts } from '../../../src/cards/card-fonts.ts';
import { type LineFont, shapeLine } from '../../../src/cards/shape-line.ts';

let fonts: readonly LineFont[];
beforeAll(async () => {
  fonts = (await cardFonts()).text;
});

const line = (text: string) => shapeLine(text, 'rtl', fonts);

describe('a shaped line', () => {
  test('joins Arabic letters: within a word none has the form in which it stands alone', () => {
    const joined = line('محمد').glyphs.map(({ path }) => path);
    for (const letter of 'محم') expect(joined).not.toContain(line(letter).glyphs[0]?.path);
  });

  test('sets vowel marks without giving them room', () => {
    expect(line('مُحَمَّد').width).toBeCloseTo(line('محمد').width, 5);
  });

  test('runs from the right, with Latin words and numbers in their own order', () => {
    // From the left: «b», «a», then «من».
    const mixed = line('من ab');
    const latin = shapeLine('ab', 'ltr', fonts);
    expect(mixed.glyphs[0]?.path).toBe(latin.glyphs[0]?.path);
    expect(mixed.glyphs[1]?.path).toBe(latin.glyphs[1]?.path);
    expect(mixed.glyphs[0]?.x).toBeCloseTo(0, 5);
  });

  test('draws nothing for the characters that isolate, and obeys them', () => {
    const plain = line('هل تعمل Astro؟');
    const isolated = line('هل تعمل \u2068Astro\u2069؟');
    expect(isolated.width).toBeCloseTo(plain.width, 5);
  });

  test('has the Quran’s signs and brackets, and the letters of all who write in Arabic', async () => {
    const { title, text } = await cardFonts();
    for (const of of [title, text]) {
      const alone = shapeLine('د', 'rtl', of).glyphs.length;
      for (const sign of ['\ufd3f', '\ufd3e', '\u06dd', '\u06d6', 'ە', 'ێ', 'ٹ', 'é']) {
        const { glyphs } = shapeLine(`د${sign}`, 'rtl', of);
        expect(glyphs.length, sign).toBeGreaterThan(alone);
      }
    }
  });

  test('leaves no hole where no font has a character', () => {
    expect(line('خبر\u{1f680}')).toEqual(line('خبر'));
  });
});
