import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/arabic/analyse.ts';
import { toDigitSet } from '../../../src/arabic/digits.ts';

function terms(text: string): string[] {
  return analyse(text).flatMap((token) => token.terms);
}

describe('whoever writes it, one term for', () => {
  test.each([
    ['a name', ['أحمد', 'احمد', 'أَحْمَد', 'أحمـــد', 'ا\u0654حمد', '«أحمد»،', 'وأحمد', 'لأحمد']],
    [
      'an office',
      ['مسؤول', 'مسئول', 'مسؤل', 'مسوول', 'المسئول', 'والمسؤولون', 'للمسؤولين', 'مسئولة'],
    ],
    [
      'a school',
      ['مدرسة', 'مدرسه', 'المدرسة', 'بالمدرسة', 'وللمدرسة', 'مدرستها', 'مدرستهم', 'ﻣﺪﺭﺳﺔ'],
    ],
    ['a year', ['2024', '٢٠٢٤', '۲۰۲۴', '２０２４', '(٢٠٢٤)', 'ب2024', 'لـ٢٠٢٤']],
    [
      'a country',
      ['إيران', 'لإيران', 'بإيران', 'وإيران', 'إيرانُ', 'ايران', 'ایران', 'إيراني', 'الإيرانيين'],
    ],
    ['a city', ['غزة', 'غزه', 'غزّة', 'وغزة', 'غَزَّةَ', 'ﻏﺰﺓ']],
    ['a thing', ['شيء', 'شئ', 'شيئ', 'الشيء', 'شىء', 'شيءٌ']],
    ['a minister', ['وزير', 'الوزير', 'وزيرة', 'والوزير', 'للوزير', 'وزيرها']],
    ['a hundred', ['مئة', 'مائة', 'مئه', 'مائه', 'المئة', 'بالمائة', 'والمائة']],
    ['a force', ['كهرباء', 'كهربا', 'الكهرباء', 'كهربائي', 'كهربائية', 'الكهربائيين', 'بالكهرباء']],
    ['a mother tongue', ['لغة', 'اللغة', 'للغة', 'وللغة', 'لغه']],
    ['a people', ['فلسطين', 'فلسطيني', 'الفلسطينية', 'الفلسطينيون', 'وفلسطين']],
    ['an island state', ['البحرين', 'بحريني', 'البحرينية', 'والبحرينيين', 'للبحرين']],
    ['a law', ['قانون', 'القانون', 'قانوني', 'القانونية', 'بالقانون']],
    ['an event', ['مهرجان', 'المهرجان', 'مهرجانات', 'للمهرجانات']],
    ['civil', ['مدني', 'المدني', 'مدنية', 'المدنيين']],
    ['games', ['ألعاب', 'الألعاب', 'العاب', 'والألعاب', 'للألعاب', 'ألعابها']],
    ['a country of its own article', ['ألمانيا', 'المانيا', 'لألمانيا', 'بألمانيا', 'والمانيا']],
    ['a brand', ['Google', 'google', 'GOOGLE', '«Google»']],
  ])('%s', (_what, spellings) => {
    const [first, ...others] = spellings.map((spelling) => terms(spelling).join(' '));
    for (const other of others) expect(other).toBe(first);
    expect(first).not.toBe('');
  });

  test('a whole headline, vowelled, with the digits of the other set, or on a Persian keyboard', () => {
    const headline = 'الحكومة تقر موازنة عام 2024 في جلسة استثنائية';
    const expected = terms(headline);
    expect(terms('الحُكُومَةُ تُقِرُّ مُوازَنَةَ عامِ 2024 في جَلْسَةٍ استثنائيّة')).toEqual(expected);
    expect(terms(toDigitSet(headline, 'arab'))).toEqual(expected);
    expect(terms(headline.replace(/ك/g, 'ک').replace(/ي/g, 'ی'))).toEqual(expected);
    expect(terms(headline.replace(/ة/g, 'ه'))).toEqual(expected);
    expect(
      terms(
        headline
          .split('')
          .join('\u200D')
          .replace(/\u200D? \u200D?/g, ' '),
      ),
    ).toEqual(expected);
  });
});

describe('words that only look alike keep terms of their own', () => {
  test.each([
    ['كأس', 'كاست'],
    ['وزير', 'زير'],
    ['لبنان', 'لبن'],
    ['فنان', 'فن'],
    ['نووي', 'نوى'],
    ['والد', 'ولد'],
    ['وقت', 'قت'],
    ['الله', 'له'],
    ['لاعب', 'عب'],
    ['باريس', 'ريس'],
    ['كامل', 'أمل'],
    ['فلسطين', 'فلس'],
    ['البحرين', 'البحر'],
    ['الإله', 'إلى'],
    ['كانون', 'كان'],
    ['قانون', 'قان'],
    ['زيتون', 'زيت'],
    ['طاعون', 'طاع'],
    ['هارون', 'الهارة'],
    ['سليمان', 'سليم'],
    ['مهرجان', 'مهرج'],
    ['مدني', 'مدن'],
    ['توجيه', 'توج'],
    ['ألحان', 'حان'],
    ['ألواح', 'واحة'],
    ['إلغاء', 'غاية'],
    ['فالمي', 'مي'],
    ['بالدوين', 'دوين'],
    ['والتر', 'التر'],
  ])('%s and %s', (one, other) => {
    expect(analyse(one)[0]?.all).not.toEqual(analyse(other)[0]?.all);
  });
});

describe('known conflations of light stemming: one term for', () => {
  test.each([
    ['a desk, a library, an office worker', ['مكتب', 'مكتبة', 'مكتبي']],
    ['a scientist, a world, scientists’ world', ['عالم', 'عالمي', 'عالمية']],
    ['two olives and oils', ['زيتين', 'زيت']],
    ['a name and what is upon', ['علي', 'علىٌ']],
    ['an end and what is final', ['نهاية', 'نهائي']],
    ['heads and Russians', ['رؤوس', 'روس']],
  ])('%s', (_what, words) => {
    expect(new Set(words.map((word) => analyse(word)[0]?.all.join()))).toHaveProperty('size', 1);
  });
});

describe('known partings: no table of roots, so no one term for', () => {
  test.each([
    ['a book and books', 'كتاب', 'كتب'],
    ['he wrote and he writes', 'كتب', 'يكتب'],
    ['a particle before a bare word', 'قطر', 'بقطر'],
    ['one alef for tanwin', 'كتاب', 'كتابا'],
    ['two hamzas of one word at two schools', 'هيئة', 'هيأة'],
  ])('%s', (_what, one, other) => {
    expect(terms(one)).not.toEqual(terms(other));
  });
});
