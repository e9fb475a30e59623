import { describe, expect, test } from 'vitest';
import { slugify, transliterate } from '../../../src/arabic/slug.ts';
import { identifierPattern } from '../../../src/schema/identifier.ts';

/** A table to be read by someone who knows Arabic: the rule, the words, the reading. */
const readings: Record<string, [arabic: string, latin: string][]> = {
  'the article is al-, not assimilated': [
    ['القدس', 'al-quds'],
    ['الشمس', 'al-shams'],
    ['الشَّمس', 'al-shams'],
    ['والقاهرة', 'wal-qahira'],
    ['بالقاهرة', 'bil-qahira'],
    ['للغاية', 'lil-ghaya'],
  ],
  'what only looks like an article is none': [
    ['والدة', 'walida'],
    ['بالون', 'balun'],
    ['الله', 'allah'],
    ['الذي', 'alladhi'],
    ['ألمانيا', 'almaniya'],
  ],
  'each consonant has its letters': [
    ['خيال', 'khayal'],
    ['شارع', 'shari'],
    ['ثابت', 'thabit'],
    ['ذاكرة', 'dhakira'],
    ['غالب', 'ghalib'],
    ['ظاهر', 'zahir'],
    ['ضابط', 'dabit'],
    ['طالب', 'talib'],
    ['صالح', 'salih'],
    ['حامد', 'hamid'],
    ['قاسم', 'qasim'],
    ['جامعة', 'jamia'],
  ],
  'و and ي are consonants or vowels by their place': [
    ['وزير', 'wazir'],
    ['نور', 'nur'],
    ['كبير', 'kabir'],
    ['بيان', 'bayan'],
    ['هنية', 'haniya'],
    ['سوريا', 'suriya'],
    ['لبنانيون', 'labnaniyun'],
    ['ديوان', 'diwan'],
    ['يونيو', 'yunyu'],
    ['تايوان', 'taywan'],
    ['إيران', 'iran'],
    ['أوروبا', 'uruba'],
  ],
  'ة is a, and t after a long vowel; ع and hamza are silent': [
    ['مدرسة', 'madrasa'],
    ['حياة', 'hayat'],
    ['معركة', 'maraka'],
    ['سماء', 'sama'],
    ['طائرة', 'taira'],
    ['وسائل', 'wasail'],
    ['مسؤول', 'masul'],
  ],
  'missing vowels make syllables': [
    ['حرب', 'harb'],
    ['سبب', 'sabab'],
    ['مكتب', 'maktab'],
    ['يحذر', 'yahdhar'],
    ['كاتب', 'katib'],
    ['قاهرة', 'qahira'],
    ['أحمد', 'ahmad'],
    ['أمن', 'amn'],
    ['مختلف', 'makhtalaf'],
    ['انتخابات', 'intikhabat'],
    ['استقبال', 'istiqbal'],
    ['اقتصاد', 'iqtisad'],
    ['قالوا', 'qalu'],
  ],
  'written vowels are heard': [
    ['مُحَرَّم', 'muharram'],
    ['كُتُب', 'kutub'],
    ['مِصْر', 'misr'],
    ['رَسُولُ', 'rasulu'],
    ['شكرًا', 'shakran'],
    ['مُعَلِّمٌ', 'muallimun'],
    ['دَوْلَة', 'dawla'],
    ['اَلْكِتَابُ', 'al-kitabu'],
  ],
  'common words are known, also after و, ب and ل': [
    ['غزة', 'ghazza'],
    ['في', 'fi'],
    ['ومحمّد', 'wa-muhammad'],
    ['لرئيس', 'li-rais'],
    ['وإسرائيل', 'wa-israil'],
  ],
  'letters of the Maghreb, Persian and Urdu': [
    ['پاکستان', 'pakistan'],
    ['چین', 'chin'],
    ['گاز', 'gaz'],
    ['ڤيلا', 'vila'],
    ['پژوهش', 'pazhuhish'],
    ['ڭادو', 'gadu'],
  ],
};

describe.each(Object.entries(readings))('%s', (_rule, words) => {
  test.each(words)('%s is %s', (arabic, latin) => {
    expect(transliterate(arabic)).toBe(latin);
  });
});

describe('a slug', () => {
  test.each([
    ['of headlines', 'هنية يحذر', 'haniya-yahdhar'],
    [
      'of names with the article',
      'البيت الأبيض: القدس العربي',
      'al-bayt-al-abyad-al-quds-al-arabi',
    ],
    ['of a place', 'وقف إطلاق النار في قطاع غزة', 'waqf-itlaq-al-nar-fi-qita-ghazza'],
    ['has ASCII digits', 'نمو ٧٫٣٪ في ۲۰۲۴ و1,000,000', 'namu-7-3-fi-2024-wa-1000000'],
    [
      'has Latin words without their marks',
      "Café Zürich straße Łódź don't",
      'cafe-zurich-strasse-lodz-dont',
    ],
    ['parts letters and digits of two scripts', 'كوفيد19 وChatGPT-4', 'kufid-19-wa-chatgpt-4'],
    ['takes presentation forms', 'ﻏﺰﺓ', 'ghazza'],
    ['takes no notice of tatweel and invisible characters', '\u200Fغـــزة\u200C', 'ghazza'],
    ['is empty without letters or digits', '؟! … « »', ''],
    ['is never empty with them', '日本', 'u65e5-u672c'],
    ['of a silent letter is its vowel', 'ع', 'a'],
  ])('%s', (_what, text, slug) => {
    expect(slugify(text)).toBe(slug);
  });

  test('ends with the last whole word that fits', () => {
    const title = 'البيت الأبيض';
    expect(slugify(title, { maxLength: 16 })).toBe('al-bayt-al-abyad');
    expect(slugify(title, { maxLength: 15 })).toBe('al-bayt');
    expect(slugify(title, { maxLength: 7 })).toBe('al-bayt');
  });

  test('leaves no particle hanging where it is cut', () => {
    expect(slugify('النار في غزة', { maxLength: 9 })).toBe('al-nar');
    expect(slugify('النار في', { maxLength: 9 })).toBe('al-nar-fi');
  });

  test('cuts only a first word that is too long by itself', () => {
    expect(slugify('القدس', { maxLength: 3 })).toBe('al');
    expect(slugify('a'.repeat(100))).toBe('a'.repeat(60));
  });

  test('needs room', () => {
    expect(() => slugify('غزة', { maxLength: 0 })).toThrow(RangeError);
    expect(() => slugify('غزة', { maxLength: Number.NaN })).toThrow(RangeError);
  });

  test('is an identifier for every letter and every pair of Arabic letters', () => {
    const letters = [...Array(0x100).keys()]
      .map((offset) => String.fromCodePoint(0x600 + offset))
      .filter((letter) => /\p{L}/u.test(letter) && letter !== '\u0640');
    const texts = [...letters, ...letters.flatMap((a) => letters.map((b) => a + b))];
    expect(letters.length).toBeGreaterThan(150);
    expect(texts.filter((text) => !identifierPattern.test(slugify(text)))).toEqual([]);
  });
});
