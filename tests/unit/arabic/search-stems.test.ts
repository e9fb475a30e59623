import { describe, expect, test } from 'vitest';
import { lightStem, listCliticSplits, stripPrefix } from '../../../src/arabic/light-stem.ts';
import { searchFold } from '../../../src/arabic/search-fold.ts';
import { listSpellingVariants } from '../../../src/arabic/spelling-variants.ts';
import { isStopWord } from '../../../src/arabic/stop-words.ts';

describe('lightStem', () => {
  test('never leaves less than two letters of a word of two or more', () => {
    const letters = [...'اوبلكفنهيتم'];
    const words = letters.flatMap((a) =>
      letters.flatMap((b) => letters.flatMap((c) => [a + b, a + b + c, `${a}ال${b}${c}ه`])),
    );
    for (const word of words) expect(lightStem(word).length).toBeGreaterThanOrEqual(2);
  });

  test.each([
    ['وزير وزارة وطني ولاية وجود واحد واقع وقت وسط وكالة وثيقة وظيفة واشنطن'],
    ['وسيلة وفاة وصول وضع وصف ورق وقود وراثة وصية وكيل وعي'],
  ])('agrees with the form with article where و is a letter: %s', (words) => {
    for (const word of words.split(' ').map(searchFold)) {
      expect(lightStem(`ال${word}`)).toBe(lightStem(word));
    }
  });

  test('takes و for the conjunction elsewhere', () => {
    for (const word of ['مدينة', 'كلمة', 'جهاز', 'حدود', 'فرنسا', 'سمع', 'صلاح'].map(searchFold)) {
      expect(lightStem(`و${word}`)).toBe(lightStem(word));
    }
  });
});

describe('stripPrefix leaves the end of a word that is being typed', () => {
  test.each([
    ['المدين', 'مدين'],
    ['وبالمدين', 'مدين'],
    ['ومدين', 'مدين'],
    ['وزي', 'وزي'],
    ['ال', 'ال'],
    ['الم', 'الم'],
    ['كتاب', 'كتاب'],
  ])('%s → %s', (typed, expected) => {
    expect(stripPrefix(typed)).toBe(expected);
  });
});

describe('clitics', () => {
  test.each([
    ['لايران', ['ايران']],
    ['وسيكتب', ['سيكتب', 'يكتب']],
    ['فبقطر', ['بقطر', 'قطر']],
    ['باريس', ['اريس']],
    ['مدرسه', []],
    ['بن', []],
    ['ولبلد', ['لبلد', 'بلد', 'لد']],
    ['2024', []],
  ])('%s may be %j', (word, forms) => {
    expect(listCliticSplits(word)).toEqual(forms);
  });
});

describe('listSpellingVariants', () => {
  test.each([
    ['لايران', ['ايران'], 'a particle'],
    ['بسكر', ['سكر'], 'a particle, but no future of a noun'],
    ['سيكتب', ['يكتب'], 'a verb’s future'],
    ['المئمنين', ['المامنين', 'المومنين', 'الممنين'], 'another seat'],
    ['رظا', ['رضا'], 'one sound in much of speech'],
    ['مدرسة', [], 'nothing'],
    ['2024', [], 'nothing'],
    ['', [], 'nothing'],
  ])('%s may be %j (%s)', (word, forms) => {
    expect(listSpellingVariants(word)).toEqual(forms);
  });
});

describe('searchFold', () => {
  test.each([
    ['الْمَسْئُولُ', 'المسول'],
    ['مدرسة', 'مدرسه'],
    ['۲۰۲۴', '2024'],
    ['Zürich', 'zurich'],
    ['پاریس', 'باريس'],
    ['İstanbul', 'istanbul'],
    ['ماء', 'ما'],
    ['', ''],
  ])('%s → %s', (word, folded) => {
    expect(searchFold(word)).toBe(folded);
  });
});

describe('isStopWord', () => {
  test.each([
    'في',
    'إلى',
    'الى',
    'إلي',
    'حتى',
    'وهذه',
    'فبعد',
    'هؤلاء',
    'لأن',
    'أيضا',
    'متي',
    'و',
  ])('%s is one', (word) => expect(isStopWord(word)).toBe(true));

  test.each([
    'ماء',
    'علي',
    'علی',
    'بان',
    'لان',
    'فهم',
    'فلم',
    'آلي',
    'أم',
    'كأس',
    'حول',
    'وحدة',
    'the',
    '',
  ])('%s is none', (word) => expect(isStopWord(word)).toBe(false));
});
