import { performance } from 'node:perf_hooks';
import { describe, expect, test } from 'vitest';
import { applyFixes } from '../../../../src/check/apply-fixes.ts';
import { checkArabic } from '../../../../src/check/check-arabic.ts';
import { checkArticleProse } from '../../../../src/check/check-article-prose.ts';
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

describe('fixes', () => {
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
    ['vowelled text', 'وَإِلَى اللهِ تُرْجَعُ الأُمُورُ، وَمَا تَفْعَلُوا مِنْ خَيْرٍ يَعْلَمْهُ اللهُ'],
    ['numbers', 'بلغ 1,250.5 ثم 3:45 ثم 2024/07/08 ثم 1,2,3'],
    ['abbreviations', 'د.أحمد، ص.ب 12، سنة 150 ق.م، و5 هـ'],
  ])('%s', (_, body) => {
    const source = head + body;
    const { tree } = parseArticle(source, 'a.mdx');
    expect(checkArticleProse(tree, source, 'a.mdx', { lexicon })).toEqual([]);
  });
});
