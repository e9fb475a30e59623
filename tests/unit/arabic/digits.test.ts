import { describe, expect, test } from 'vitest';
import { toAsciiDigits, toDigitSet } from '../../../src/arabic/digits.ts';
import { formatGrouped } from '../../../src/arabic/numbers.ts';

describe('digits become ASCII', () => {
  test.each([
    ['Arabic-Indic', '٢٠٢٤/٠٧/٠٨', '2024/07/08'],
    ['Persian and Urdu', '۱۴۰۳', '1403'],
    ['Devanagari', '१२३', '123'],
    ['full width', '２０２４', '2024'],
    ['mathematical, whose five sets touch', '𝟘𝟙𝟡 𝟬𝟭𝟵 𝟶𝟷𝟿', '019 019 019'],
    ['those that are already', 'في 2024', 'في 2024'],
  ])('of the set: %s', (_set, text, expected) => {
    expect(toAsciiDigits(text)).toBe(expected);
  });

  test('every decimal digit that Unicode knows keeps its value', () => {
    const wrong: string[] = [];
    let digits = 0;
    for (let codePoint = 0; codePoint <= 0x10ffff; codePoint += 1) {
      const character = String.fromCodePoint(codePoint);
      if (!/^\p{Nd}$/u.test(character)) continue;
      // Nd characters come in runs of ten, in order: the count so far gives the value.
      if (toAsciiDigits(character) !== String(digits % 10)) wrong.push(codePoint.toString(16));
      digits += 1;
    }
    expect(digits).toBeGreaterThan(600);
    expect(wrong).toEqual([]);
  });

  test('but fractions, Roman numerals and separators stay', () => {
    expect(toAsciiDigits('½ Ⅳ ٧٫٣ ١٬٠٠٠')).toBe('½ Ⅳ 7٫3 1٬000');
  });
});

describe('a text takes one set of digits', () => {
  test('Arabic-Indic, from whatever it had', () => {
    expect(toDigitSet('8 يوليو ۲۰۲٤', 'arab')).toBe('٨ يوليو ٢٠٢٤');
  });
  test('Latin', () => {
    expect(toDigitSet('٨ يوليو ٢٠٢٤', 'latn')).toBe('8 يوليو 2024');
  });
});

describe('a number is written with groups and decimals', () => {
  test.each([
    [0, '0', '٠'],
    [999, '999', '٩٩٩'],
    [12345.5, '12,345.5', '١٢٬٣٤٥٫٥'],
    [1234567, '1,234,567', '١٬٢٣٤٬٥٦٧'],
    [-5, '\u200E-5', '\u200E-٥'],
  ])('%d', (number, latn, arab) => {
    expect(formatGrouped(number, 'latn')).toBe(latn);
    expect(formatGrouped(number, 'arab')).toBe(arab);
  });
  test.each([Number.NaN, Number.POSITIVE_INFINITY])('but not %d', (number) => {
    expect(() => formatGrouped(number, 'latn')).toThrow(RangeError);
  });
});
