import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../scripts/import/clean/text/clean-text.ts';
import { plainText } from '../../../src/convert/plain-text.ts';
import { type CleaningStep, cleaningSteps } from '../../../src/i18n/commands/import-reasons.ts';
import { rawArticle } from './raw.ts';

const all = new Set(cleaningSteps);
const cleaned = (text: string, steps: ReadonlySet<CleaningStep> = all, lang = 'ar') =>
  plainText(cleanText(rawArticle([text], { lang }), steps).body);

describe.each<[CleaningStep, string, string]>([
  ['presentation-forms', 'ﻏﺰﺓ وﻻ شيء', 'غزة ولا شيء'],
  ['tatweel', 'العـــربية جميلــــة', 'العربية جميلة'],
  ['invisible', 'قال\u200f أحمد\u202e ثم\ufeff مضى', 'قال أحمد ثم مضى'],
  ['keyboard-letters', 'الکتاب علی الطاولة والقاضی هنا', 'الكتاب على الطاولة والقاضي هنا'],
  ['spaces', 'كلمة  بعد   كلمة', 'كلمة بعد كلمة'],
  ['space-before-punctuation', 'قال : نعم ، ثم مضى .', 'قال: نعم، ثم مضى.'],
  ['latin-punctuation', 'نعم, ثم مضى; أليس كذلك?', 'نعم، ثم مضى؛ أليس كذلك؟'],
  ['straight-quotes', 'قال "نعم" وذكر بـ"العهد" القديم', 'قال «نعم» وذكر بـ«العهد» القديم'],
  ['nfc', 'ا\u0654حمد', 'أحمد'],
])('the step %s', (step, before, after) => {
  it('does its work alone', () => {
    expect(cleaned(before, new Set([step]))).toBe(after);
  });

  it('is left out where that is asked', () => {
    const others = new Set(cleaningSteps.filter((name) => name !== step));
    expect(cleaned(before, others)).not.toBe(after);
  });

  it('is told with the number of texts that it changed', () => {
    const { notes } = cleanText(rawArticle([before]), new Set([step]));
    expect(notes).toEqual([{ code: 'text-cleaned', details: { step, count: 1 } }]);
  });
});

describe('text that is nobody’s to change', () => {
  it.each([
    ['an address', 'انظر https://a.example/x,y?z=1;w وwww.b.example/a,b'],
    ['a Latin run', 'قال Hello, world; really? ثم مضى'],
    ['the Qur’an', '﴿إِنَّ مَعَ ٱلْعُسْرِ يُسْرًۭا ,﴾'],
    ['a quotation', 'قال «نعم , بلا شكّ ; والســلام» ثم مضى'],
    ['a quotation in curly quotes', 'قال “نعم , بلا شكّ” ثم مضى'],
    ['numbers', 'بلغ 1,250 و4;5 نقطة'],
    ['the Hijri mark', 'سنة 1445 هـ وما بعدها'],
    ['Latin quotes', 'كتاب "The Sea" القديم'],
    ['a hashtag', 'وسم #غــزة كما هو'],
  ])('%s stays as it is', (_, text) => {
    expect(cleaned(text)).toBe(text);
  });

  it('code stays as it is', () => {
    const article = rawArticle([]);
    article.body.children = [{ type: 'code', value: 'قال , "نعم" ;' }];
    expect(cleanText(article, all).body).toEqual(article.body);
  });

  it('a blockquote stays as it is, but for what nobody sees', () => {
    const article = rawArticle([]);
    article.body.children = [
      {
        type: 'blockquote',
        children: [{ type: 'paragraph', children: [{ type: 'text', value: 'نعم ,\u200f "قال"' }] }],
      },
    ];
    expect(plainText(cleanText(article, all).body)).toBe('نعم , "قال"');
  });

  it('Persian keeps its own letters, and loses those of Arabic keyboards', () => {
    expect(cleaned('کتاب علی را ديدم', all, 'fa')).toBe('کتاب علی را دیدم');
    expect(cleaned('یہ کتاب', all, 'ur')).toBe('یہ کتاب');
  });
});
