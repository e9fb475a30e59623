import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/arabic/analyse.ts';
import { tokenizeText } from '../../../src/arabic/tokens.ts';

const awkward = [
  'قال «أحمد»: إنّ 3.5 ملايين\nشخصٍ\u00A0— في  الأمم/المتحدة — زاروا https://example.org/x?y=1 !',
  '\uFEFFبداية\u2003النص\u0000منتهٍ',
  '\u200F(غزة)\u200F \u064B ـــ 😀👨‍👩‍👧 \uD83D',
  '  ',
  '',
  '<b onclick="x()">نص</b> & «كوفيد-١٩»',
];

describe('tokens', () => {
  test.each(awkward)('stand where they say in %j', (text) => {
    for (const { text: found, start, end } of tokenizeText(text)) {
      expect(text.slice(start, end)).toBe(found);
    }
  });

  test.each(awkward)('are what white space parts in %j', (text) => {
    const stretches = text.split(/\s+/).filter((stretch) => stretch !== '');
    expect(tokenizeText(text).map((token) => token.text)).toEqual(stretches);
  });

  test.each(awkward)('are those of the analysis of %j, part for part', (text) => {
    const analysed = analyse(text).map(({ text, start, end, parts }) => ({
      text,
      start,
      end,
      parts,
    }));
    expect(analysed).toEqual(tokenizeText(text));
  });

  test('are divided into folded words', () => {
    expect(tokenizeText('قال «أحمد»: 3 مدارس').map(({ parts }) => parts)).toEqual([
      ['قال'],
      ['احمد'],
      ['3'],
      ['مدارس'],
    ]);
  });

  test('are divided where letters and digits meet', () => {
    expect(tokenizeText('كوفيد١٩ A4ورق').map(({ parts }) => parts)).toEqual([
      ['كوفيد', '19'],
      ['a', '4', 'ورق'],
    ]);
  });

  test.each([
    ['12,500', ['12500']],
    ['١٢٬٥٠٠', ['12500']],
    ['١٢،٥٠٠', ['12500']],
    ['۱۲٬۵۰۰', ['12500']],
    ["12'500", ['12500']],
    ['(3,250,000)،', ['3250000']],
    ['بـ1,250$', ['ب', '1250']],
    ['4,321.75', ['4321', '75']],
    ['٤٬٣٢١٫٧٥', ['4321', '75']],
  ])('hold a number with its thousands set apart as one: %s', (text, parts) => {
    expect(tokenizeText(text)[0]?.parts).toEqual(parts);
  });

  test.each([
    ['a decimal', '12.500', ['12', '500']],
    ['a decimal below one', '0,125', ['0', '125']],
    ['a short decimal', '3,25', ['3', '25']],
    ['years', '2019,2020', ['2019', '2020']],
    ['a year and a number', '2019,120', ['2019', '120']],
    ['a date', '05.12.2024', ['05', '12', '2024']],
    ['a day', '2024-07-008', ['2024', '07', '008']],
    ['a version', '2.10.300', ['2', '10', '300']],
    ['an address of a machine', '10.120.200.250', ['10', '120', '200', '250']],
    ['a telephone number', '+216-71-120-300', ['216', '71', '120', '300']],
    ['a list', '1,25,300', ['1', '25', '300']],
    ['too long a group', '1,250,0005', ['1', '250', '0005']],
  ])('hold %s as what it is: %s', (_, text, parts) => {
    expect(tokenizeText(text)[0]?.parts).toEqual(parts);
  });

  test('of a text without any white space are one', () => {
    const [only, ...others] = tokenizeText('غزة،'.repeat(20_000));
    expect(others).toEqual([]);
    expect(only?.parts).toHaveLength(20_000);
  });
});

describe('analyse', () => {
  test('gives the stems of stop words apart, for titles', () => {
    const [of, water] = analyse('من الماء');
    expect(of).toMatchObject({ all: ['من'], terms: [] });
    expect(water).toMatchObject({ all: ['ما'], terms: ['ما'] });
  });

  test('gives every part its stem, and leaves stop words out of terms within a token too', () => {
    expect(analyse('إلى/المدرسة')[0]).toMatchObject({
      parts: ['الي', 'المدرسه'],
      all: ['ال', 'مدرس'],
      terms: ['مدرس'],
    });
  });

  test('says the same of a word however often it met it, and of others in between', () => {
    const first = analyse('والمسؤولون');
    analyse(Array.from({ length: 120_000 }, (_, n) => `كلمة${n}`).join(' '));
    expect(analyse('والمسؤولون')).toEqual(first);
    expect(analyse('كلمة119999')[0]?.terms).toEqual(['كلم', '119999']);
  });

  test('places the same word by where it stands', () => {
    expect(analyse('غزة غزة').map(({ start, end }) => [start, end])).toEqual([
      [0, 3],
      [4, 7],
    ]);
  });
});
