import { performance } from 'node:perf_hooks';
import { describe, expect, test } from 'vitest';
import { applyFixes } from '../../../../src/check/apply-fixes.ts';
import { checkArabic } from '../../../../src/check/check-arabic.ts';
import { checkArticleProse } from '../../../../src/check/check-article-prose.ts';
import { checkFile } from '../../../../src/check/check-file.ts';
import { readGeneralLexicon } from '../../../../src/loader/read-lexicon.ts';
import { parseArticle } from '../../../../src/mdx/parse-article.ts';

const lexicon = readGeneralLexicon();
const rules = {
  'tanwin-seat': { seat: 'before-alef' },
  'quotation-marks': { kind: 'guillemets' },
  'mixed-numerals': { digits: 'latn' },
} as const;

/** Pieces of which long lines are made: each is what some rule looks at. */
const pieces: Readonly<Record<string, string>> = {
  'one word': 'الى ',
  'one letter': 'ا',
  'letters of one word': 'استخدام',
  'marks on a letter': '\u064E\u0651',
  tatweel: 'ـ',
  'spaces after a word': ' ',
  commas: ',',
  'spaces and signs': ' ، ',
  dots: '.',
  'dots and spaces': ' ..',
  'opening brackets': '(',
  'closing brackets': ')',
  'crossing brackets': '(«)»',
  'opening quotation marks': '«ا',
  'straight quotation marks': '"ا',
  'quotation marks that never close': '“ا ',
  'Qur’an brackets that never close': '﴿ا',
  hyphens: 'ا - ',
  digits: '1',
  'mixed digits': '1٢',
  'digits and separators': '١,',
  'numbers and units': '1 كم ',
  addresses: 'a://',
  'addresses without an end': 'www.',
  handles: '@a',
  hashtags: '#ا',
  mail: 'a@',
  'half surrogates': '\uD800',
  'mixed scripts': 'اaא1',
  markup: '\uFFFB',
  'letter names': 'بي ان ',
  'lone waws': 'و ',
  'the same word': 'في ',
  comments: '{/* check: allow tatweel */}',
  'presentation forms': '\uFEE3',
  'Persian letters': 'ک',
  'words of Persian': 'این را کتاب ',
  faces: ' :)',
  'labels of items': '(1- ',
  'halves of verse': 'الى الدار *** ',
  'lines of verse': 'الى الدار … فى المساء\n',
  'reports without end': 'قال الوزير ان ',
  'blank lines': '\n\n',
};

function time(text: string): number {
  const started = performance.now();
  checkArabic(text, { lexicon, rules });
  return performance.now() - started;
}

describe('a long line ends soon:', () => {
  test.each(Object.entries(pieces))('%s', (_, piece) => {
    const long = `نص ${piece.repeat(Math.ceil(60_000 / piece.length))} نص`;
    time(long.slice(0, 2000));
    const once = time(long);
    const twice = time(long + long);
    // A quadratic rule takes many seconds here; a machine that is busy, not so long.
    expect(twice).toBeLessThan(Math.max(1500, 6 * once));
  });
});

const texts = [
  'ذهب الى السوق و اشترى الخبز , ثم عاد... وقال ان الطريق طويل .هل تعرفه ? لايعرفه احد',
  'كانو فى المدرسه و كتبو "الدرس» كله ، وارتفعت الاسعار ٣,٥٠٠ درهم - كما قيل - فى في اليوم',
  'انفجار كبير هز الـعـاصمة,,,وقتل 1٢ شخصا; إستخدم ﻣﺪﻳﻨﺔ الکتاب جداااا ان شاء الله',
  'و و و الى الى فى فى ،، ؛؛ .. … ... (« »)( و(الى) و«فى» ',
  'مُدرّسه العربيه الأولي، وشيئاً فشيئاً أرجوا ان تنتبهو',
];

describe('a file of any kind ends soon:', () => {
  const head = '---\ntitle: نص\npublished: 2024-07-08T20:02:00Z\n---\n\n';
  const line = 'ذهب الى السوق و اشترى الخبز , ثم عاد فى المساء وقال ان الطريق طويل. ';
  test.each(
    ['a.txt', 'a.md', 'a.mdx', 'a.html'].flatMap((file) => [
      [file, 'a line of a megabyte', line.repeat(8_000)],
      [file, '100,000 marks', 'م\u064E\u0651'.repeat(50_000)],
      [file, '100,000 asterisks', 'ا*'.repeat(100_000)],
      [file, '100,000 tags', '<b>الى '.repeat(100_000)],
      [file, 'half surrogates', '\uDC00ا\uD800 '.repeat(50_000)],
    ]),
  )('%s, %s', (file, _, text) => {
    const started = performance.now();
    checkFile(file.endsWith('.mdx') ? head + text : text, file, { lexicon });
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});

describe('fixes', () => {
  test.each([
    ['وصلوا ,وناموا', 'وصلوا، وناموا'],
    ['عاد سنة 2009 ،اخبر أهله ان الطريق طويل', 'عاد سنة 2009، أخبر أهله أن الطريق طويل'],
    ['كتب,قرأ ; نام', 'كتب، قرأ؛ نام'],
    ['واضاف ان الخبز وصل .', 'وأضاف أن الخبز وصل.'],
  ])('need one round: %s', (text, fixed) => {
    const edits = checkArabic(text, { lexicon }).flatMap(({ fix }) => fix ?? []);
    expect(applyFixes(text, edits).text).toBe(fixed);
    expect(checkArabic(fixed, { lexicon })).toEqual([]);
  });

  test('do not undo one another', () => {
    for (const text of ['فاز على نظيره الاستوني', 'فاز على نظيره الإستوني']) {
      const edits = checkArabic(text, { lexicon }).flatMap(({ fix }) => fix ?? []);
      expect(applyFixes(text, edits).text).toBe('فاز على نظيره الإستوني');
    }
  });

  test.each(texts)('change nothing more the second time: %s', (text) => {
    const fix = (source: string) =>
      applyFixes(
        source,
        checkArabic(source, { lexicon, rules }).flatMap(({ fix }) => fix ?? []),
      ).text;
    let fixed = text;
    for (let round = 0; round < 5; round += 1) fixed = fix(fixed);
    expect(fix(fixed)).toBe(fixed);
  });

  test.each(texts)('touch only what was named: %s', (text) => {
    for (const { offset, length, value, fix } of checkArabic(text, { lexicon, rules })) {
      expect(text.slice(offset, offset + length)).toContain(value.split(' ')[0]);
      if (!fix) continue;
      expect(fix.offset).toBeGreaterThanOrEqual(offset);
      expect(fix.offset + fix.length).toBeLessThanOrEqual(offset + length);
    }
  });
});

describe('nothing is found in', () => {
  const head = '---\ntitle: نص\npublished: 2024-07-08T20:02:00Z\n---\n\n';
  test.each([
    ['code', '`و الى , فى` نص\n\n```\nو الى , فى ..\n```'],
    ['Latin words', 'قرأ The Old Man, the Sea; and more? اليوم'],
    ['a Latin title with a number', 'شاهد Toy Story 3? نعم، أمس'],
    ['labels of items', 'هناك 1) الحبر و2) الورق وأ) القلم'],
    ['spelt abbreviations', 'أعلنت وسي إن إن وإم بي سي وبي بي سي الخبر'],
    ['another language', '<Lang code="fa">کتاب فى الى و من</Lang>'],
    ['verse', '<Poem>\n\nو الى الديار … فى ليلها ..\n\n</Poem>'],
    ['Qur’an', '<Verse surah="الفاتحة" ayah="1">\n\nالى فى و من\n\n</Verse>'],
    ['addresses', 'https://example.org/a,b?c=الى;فى و/path,x'.split(' ')[0] ?? ''],
    ['addresses without a scheme', 'زر example.org/الى/فى.html وموقع.تونس/الى. ثم عد'],
    ['paths', 'الملف /home/الى/فى والمجلد ~/الى و../فى'],
    ['variables', 'قيمة $الى وقيمة x_فى'],
    ['vowelled text', 'وَإِلَى اللهِ تُرْجَعُ الأُمُورُ، وَمَا تَفْعَلُوا مِنْ خَيْرٍ يَعْلَمْهُ اللهُ'],
    ['numbers', 'بلغ 1,250.5 ثم 3:45 ثم 2024/07/08 ثم 1,2,3'],
    ['dialect', 'قال لي الجار: «شو عم تعمل هون؟ ما بدّي شي، خلّيني قاعد لحالي، وبكرا منحكي» ثم مضى'],
    ['names', 'حضرت هدى وسلمى ونجوى وناديا ومنى، وغاب طه وعلي وعيسى ويحيى ورضا وأبو زيد'],
    ['a quotation', '> قال: «من جدّ وجد، ومن زرع حصد»، ثم سكت.'],
    ['a quotation of old spelling in code', 'كتبها الناسخ `الى` و`الرحمن` على الرَّق'],
    ['mixed scripts', 'استعمل Νέα و日本 و«Привет» وשלום في سطر واحد'],
    ['abbreviations', 'د.أحمد، ص.ب 12، سنة 150 ق.م، و5 هـ'],
  ])('%s', (_, body) => {
    const source = head + body;
    const { tree } = parseArticle(source, 'a.mdx');
    expect(checkArticleProse(tree, source, 'a.mdx', { lexicon })).toEqual([]);
  });
});
