import { describe, expect, test } from 'vitest';
import { foldForMatch, stripMarks } from '../../../src/arabic/fold.ts';

describe('stripMarks', () => {
  test.each([
    ['takes harakat, tanwin and shadda', 'مُحَمَّدٌ رَسُولٌ', 'محمد رسول'],
    ['takes tatweel', 'العـــربية', 'العربية'],
    ['takes the superscript alef', 'هٰذا الرحمٰن', 'هذا الرحمن'],
    ['takes Qur’anic marks', 'قُلۡ هُوَ ٱللَّهُ أَحَدٌ ۝', 'قل هو ٱلله أحد ۝'],
    ['leaves letters as written', 'إلى مدرسةٍ أُخرى', 'إلى مدرسة أخرى'],
    ['keeps a hamza or madda typed as a mark', 'ا\u0654حمد ا\u0653دم و\u0654', 'أحمد آدم ؤ'],
    ['leaves Latin accents', 'café Zürich', 'café Zürich'],
    ['leaves digits', '٢٠٢٤ 2024', '٢٠٢٤ 2024'],
  ])('%s', (_what, text, expected) => {
    expect(stripMarks(text)).toBe(expected);
  });
});

describe('foldForMatch takes for one', () => {
  test.each([
    ['the seats of the hamza on alef', 'أحمد', 'احمد'],
    ['… below it', 'إسرائيل', 'اسرائيل'],
    ['… with madda', 'آذار', 'اذار'],
    ['… and the alef wasla', 'ٱلله', 'الله'],
    ['hamza on waw', 'مسؤول', 'مسوول'],
    ['hamza on ya', 'رئيس', 'رييس'],
    ['ya and alef maqsura', 'مصطفى', 'مصطفي'],
    ['ha and ta marbuta', 'غزة', 'غزه'],
    ['Persian kaf and ya', 'کتاب فارسی', 'كتاب فارسي'],
    ['Urdu ha', 'ہند', 'هند'],
    ['digits of all sets', '٢٠٢٤ ۲۰۲۴', '2024 2024'],
    ['capitals', 'ASTRO', 'astro'],
    ['presentation forms', 'ﻏﺰﺓ ﻻ', 'غزة لا'],
    ['a text with invisible characters', '\u200Fغ\u200Cزة\uFEFF', 'غزة'],
    ['vowelled and bare', 'غَزَّة', 'غزة'],
  ])('%s', (_what, one, other) => {
    expect(foldForMatch(one)).toBe(foldForMatch(other));
  });

  test('and nothing that differs in its letters', () => {
    const names = ['غزة', 'غزو', 'عزة', 'كلب', 'قلب', 'سماء', 'سما', 'ضل', 'ظل'];
    expect(new Set(names.map(foldForMatch)).size).toBe(names.length);
  });

  test('folding twice changes nothing more', () => {
    const text = 'إلى مُؤتمَرٍ في ﻏﺰﺓ ٢٠٢٤ ÉTÉ';
    expect(foldForMatch(foldForMatch(text))).toBe(foldForMatch(text));
  });
});
