import { describe, expect, test } from 'vitest';
import { checkArabic } from '../../../../src/check/check-arabic.ts';
import { readGeneralLexicon } from '../../../../src/loader/read-lexicon.ts';

const lexicon = readGeneralLexicon();
const found = (text: string) =>
  checkArabic(text, { lexicon }).map(({ rule, value }) => `${rule} ${value}`);

describe('nothing is found in right words that are rarer than others', () => {
  test.each([
    'عاد الصيادون ومعهم التن الأزرق',
    'ألقاه في اليم ومضى',
    'انساب الماء بين الصخور',
    'بقي إشكال واحد في إعلامها بالموعد',
    'دخل متثاقل الخطى وعاد أدراجه',
    'تحدث آمر المجموعة مع آبي عن ولاية إيداهو',
    'أمالها الهواء فأعادها إلى مكانها',
    'أبى أن يجيب، وأنى له أن يعرف',
    'عمّت البلوى أهل القرية',
    'ارتفع الستر عن المسرح',
    'دفع مئة جنيه إسترليني',
    'وصل في الساعة 18 : 30 مساء',
    'اعتدي على حارس الحديقة',
    'قالوا إن يوليو أدفأ من يونيو',
    'قد ينمو الزرع ولا يعلو',
    'لم يتلو القارئون السورة',
  ])('%s', (text) => expect(found(text)).toEqual([]));
});

describe('verse in plain text is left as its poet spelt it:', () => {
  test.each([
    'يا دار مية فى العليا فالسند *** اقوت وطال عليها سالف الامد',
    'سرى الليل عن ارض الحمى وتبسما\tصباح على اطلالها متلعثما',
    'سرى الليل عن ارض الحمى     وتبسم صبح الى الاطلال',
    'مضى عامنا الاول ولم نلتق … وطال الى الاحباب شوقي\nوقفنا على الاطلال نبكي … ونسأل عن ايامها الطلل',
  ])('%s', (text) => expect(found(text)).toEqual([]));

  test('prose with an ellipsis or an asterisk is no verse', () => {
    expect(found('مضى العام كله … ولم يأت الى البيت أحد')).toEqual(['wrong-form الى']);
    expect(found('قال الحارس: * عاد الى البيت متأخرًا جدًّا تلك الليلة')).not.toEqual([]);
    expect(found('عاد الى البيت *** متأخرا في تلك الليلة الباردة من شهر كانون')).not.toEqual([]);
  });
});

describe('a sentence of another language', () => {
  test('is not rewritten in the letters of Arabic', () => {
    expect(found('قال: «این کتاب را از برادرم گرفته‌ام که در شهر است» ومضى')).toEqual([]);
  });

  test('makes no Persian of a name in an Arabic one', () => {
    expect(found('كتب کریم رسالته')).toEqual(['foreign-letters کریم']);
  });
});

describe('code in plain text', () => {
  test('is left alone, between backticks and in fences', () => {
    expect(found('اكتب `الى` هنا\n\n```\nفى الى\n\nو من\n```\n\nثم عد')).toEqual([]);
    expect(found('```\nفى\n```\nعاد الى البيت')).toEqual(['wrong-form الى']);
  });
});

test('a slash between words is no path', () => {
  expect(found('ذهب الى/من البيت و/او السوق')).not.toEqual([]);
});

describe('brackets are balanced in', () => {
  test.each([
    'أولها 1) الحبر 2) الورق أ) القلم',
    'أسبابها (1- القرب (2- الرخص',
    'شكرًا لكم :) ونلتقي غدًا ;-)',
    'ضاع المفتاح :( أمس',
    'بلغ المعدل (1.62) ثم (801-1000) في الأسباب:(قديمة) والنتائج (جديدة:)',
    'قال ”هذا لا يكفي“ ومضى',
    '«بدأ الحديث طويلًا ولم ينته',
  ])('%s', (text) => expect(found(text)).toEqual([]));
});
