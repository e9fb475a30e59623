import { describe, expect, it } from 'vitest';
import { clean } from '../../../scripts/import/clean/clean.ts';
import type { RawArticle } from '../../../scripts/import/raw-article.ts';
import { writeBody } from '../../../src/convert/write-body.ts';
import { rawArticle } from './raw.ts';

const persian = 'باغبان می‌گوید که این درخت را پدرش کاشته است و هر سال از آن میوه می‌چینند.';
const urdu = 'باغبان کہتا ہے کہ یہ درخت اس کے باپ نے لگایا تھا اور ہر سال پھل دیتا ہے۔';
const kurdish = 'باخەوان دەڵێت کە ئەم دارە باوکی چاندوویەتی و هەموو ساڵێک بەرهەم دەدات بۆ ئەوان.';
const arabic = 'يقول البستاني إن أباه هو الذي غرس هذه الشجرة، وإنها تثمر كل سنة في أول الخريف.';

const cleaned = (paragraphs: readonly string[], parts: Partial<RawArticle> = {}) =>
  clean(
    rawArticle(paragraphs, { isBare: undefined, ...parts }),
    new Set(['keyboard-letters'] as const),
  );
const text = (paragraphs: readonly string[], parts: Partial<RawArticle> = {}) =>
  writeBody(cleaned(paragraphs, parts).body).trim();

describe('the language of an article', () => {
  it.each([
    ['fa', persian],
    ['ur', urdu],
    ['ckb', kurdish],
  ])('is %s by its own words, whatever the source says, and no letter changes', (lang, line) => {
    for (const claimed of [undefined, 'ar', 'en-US']) {
      expect(cleaned([line], { lang: claimed }).lang).toBe(lang);
      expect(text([line], { lang: claimed })).toBe(line);
    }
  });

  it('is Arabic though the source says Persian', () => {
    expect(cleaned([arabic], { lang: 'fa' }).lang).toBe('ar');
    expect(text([arabic], { lang: 'fa' })).toBe(arabic);
  });

  it('is what the source says where its words say nothing, or we cannot tell it', () => {
    expect(cleaned(['درخت.'], { lang: 'fa' }).lang).toBe('fa');
    expect(cleaned([persian], { lang: 'fa-AF' }).lang).toBe('fa-AF');
    expect(cleaned([urdu], { lang: 'pnb' }).lang).toBe('pnb');
    expect(cleaned([arabic]).lang).toBeUndefined();
  });

  it('is that of most of it', () => {
    const { lang } = cleaned([arabic, persian, persian, persian]);
    expect(lang).toBe('fa');
  });
});

describe('a paragraph in another language', () => {
  it('is marked, and keeps its letters', () => {
    expect(text([arabic, persian, urdu, arabic])).toBe(
      [
        arabic,
        `<Lang code="fa">\n  ${persian}\n</Lang>`,
        `<Lang code="ur">\n  ${urdu}\n</Lang>`,
        arabic,
      ].join('\n\n'),
    );
  });

  it('is marked in a Persian article where it is Arabic', () => {
    expect(text([persian, arabic, persian])).toBe(
      [persian, `<Lang code="ar">\n  ${arabic}\n</Lang>`, persian].join('\n\n'),
    );
  });
});

describe('letters of another keyboard', () => {
  it.each([
    ['الشجرة التی غرسها البستانی علی التلة', 'الشجرة التي غرسها البستاني على التلة'],
    ['کان البستانی فی الحقل و ترکه و جلس یستریح', 'كان البستاني في الحقل و تركه و جلس يستريح'],
    ['کان یکتب کل یوم علی لوح صغیر فی الحدیقة', 'كان يكتب كل يوم على لوح صغير في الحديقة'],
    ['ویقول البستانی إن الثمر کثیر', 'ويقول البستاني إن الثمر كثير'],
    ['قال الرئیس پوتین إن المدینة کبیرة', 'قال الرئيس پوتین إن المدينة كبيرة'],
  ])('become those of Arabic in an Arabic sentence: %s', (typed, expected) => {
    expect(text([typed])).toBe(expected);
  });

  it.each([
    ['a clause', 'كتب على اللوح بخطه: این درخت را پدرم کاشته است. ثم مضى البستاني إلى بيته.'],
    [
      'a title in quotation marks',
      'قرأ البستاني كتاب «بوستان سعدی» في ليلتين ثم أعاده إلى المكتبة.',
    ],
    ['a lone name', 'وصل البستاني إلى شیراز ليلًا، ولقي فيها سعدی وحده.'],
    ['a title in brackets', 'قرأ البستاني كتابًا قديمًا (گلستان سعدی) في ليلتين.'],
    ['a word whose language is named', 'والبستان يُسمّى بالفارسية باغ کریم، ولا يُعرف بغيره.'],
    ['a phrase in Urdu', 'وكان يقول لضيفه: «شکریہ بھائی»، ثم يمضي إلى بيته.'],
    ['a name in Kurdish', 'ثم أجابه کاکە بختیار بلا تردد، وعاد إلى حقله القريب.'],
    ['a word that both may have', 'كان البستاني في الحقل و ترکه و مضی باحثا عن ظل قريب'],
    ['a name beside a foreign word', 'كتبت البستانية پروین اعتصامی قصيدة عن الشجر في الحديقة.'],
  ])('stay in what is not Arabic in an Arabic sentence: %s', (_what, line) => {
    expect(text([line])).toBe(line);
  });

  it('become those of Arabic in a title where the text below it has them in Arabic words', () => {
    const { title } = cleaned(['یقول البستانی إن الشجرة التی غرسها کبیرة.'], { title: 'شیخ کریم' });
    expect(title).toBe('شيخ كريم');
    expect(cleaned([arabic], { title: 'شیخ کریم' }).title).toBe('شیخ کریم');
  });

  it.each([
    ['«روزی دیگر»', '«روزی دیگر»'],
    ['(روزی دیگر)', '(روزی دیگر)'],
    ['(رفیقه الکبیر)', '(رفيقه الكبير)'],
  ])('stay on a Persian keyboard in what is set apart and may not be Arabic: %s', (typed, expected) => {
    expect(text([`قرأ البستانی فی لیلتین ${typed} ثم أعاده.`])).toBe(
      `قرأ البستاني في ليلتين ${expected} ثم أعاده.`,
    );
  });

  it('become those of Persian in Persian, but not in Arabic words there', () => {
    expect(
      text(['باغبان مي‌گويد كه اين درخت را پدرش كاشته است، رحمة الله عليه.'], { lang: 'fa' }),
    ).toBe('باغبان می‌گوید که این درخت را پدرش کاشته است، رحمة الله عليه.');
    const line = 'باغبان گفت که این را خوانده است: «الصبر مفتاح الفرج في كل حين». و از آن گذشت.';
    expect(text([line], { lang: 'fa' })).toBe(line);
  });

  it('stay in titles, tags and names of people', () => {
    const { title, tagNames, authorNames } = cleaned([persian], {
      title: 'درختی که پدر کاشت',
      tagNames: ['باغ‌های انار', 'کشاورزی'],
      authorNames: ['مریم کریمی'],
    });
    expect(title).toBe('درختی که پدر کاشت');
    expect(tagNames).toEqual(['باغ‌های انار', 'کشاورزی']);
    expect(authorNames).toEqual(['مریم کریمی']);
  });

  it('stay in a heading of another language', () => {
    const article = cleaned([arabic], { title: 'باغ‌های انار در دامنه' });
    expect(article.title).toBe('باغ‌های انار در دامنه');
  });

  it('leave digits as they are', () => {
    expect(text([`${arabic} ۱۴۰۳`])).toContain('۱۴۰۳');
  });
});
