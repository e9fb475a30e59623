import { describe, expect, it } from 'vitest';
import { detectScriptLanguage } from '../../../src/arabic/script-language.ts';

describe('the language of a text in Arabic script', () => {
  it.each([
    ['ar', 'نزل المطر على التلال فجرًا، ثم امتلأت السواقي قبل الظهر.'],
    ['ar', 'نزل المطر علی التلال ثم امتلأت السواقی'],
    ['ar', 'زار وفد من پاريس معرض الكتاب في المدينة'],
    ['ar', 'چان الجو بارد بالليل وگعدنا يم النار'],
    ['ar', 'كان يا مكان كان هناك ملك وكان له ولد كي يرث الملك'],
    ['fa', 'باران سحرگاه بر تپه‌ها بارید و جویبارها پیش از ظهر پر شد'],
    ['fa', 'باران سحرگاه باريد و جويبارها پيش از ظهر پر شد و مردم از آن خوشحال شدند'],
    ['fa', 'باغ‌های انار در دامنه'],
    ['ur', 'صبح سویرے پہاڑیوں پر بارش ہوئی اور ندیاں دوپہر سے پہلے بھر گئیں'],
    ['ps', 'سهار په غونډیو باران وشو او ویالې تر غرمې مخکې ډکې شوې'],
    ['ckb', 'بەیانی باران لە گردەکان باری و جۆگەکان پێش نیوەڕۆ پڕ بوون'],
    ['sd', 'صبح جو ٽڪرين تي مينهن وسيو ۽ واهه ڀرجي ويا'],
    ['ug', 'تاڭدا تاغلارغا يامغۇر ياغدى ۋە ئېرىقلار تولدى'],
    ['ms-Arab', 'هوجن تورون دبوکيت يڠ تيڠݢي دان سوڠاي ڤنوه'],
  ])('is %s: %s', (lang, text) => {
    expect(detectScriptLanguage(text)?.lang).toBe(lang);
  });

  it.each(['باران', 'مطر', 'Regen', '', '٢٠٢٤', 'گلستان'])('is not told by a word: %s', (text) => {
    expect(detectScriptLanguage(text)).toBeUndefined();
  });

  it('is sure where there is enough of it', () => {
    const line = 'باران سحرگاه بر تپه‌ها بارید و جویبارها پر شد';
    expect(detectScriptLanguage('باغ‌های انار در دامنه')?.isSure).toBe(false);
    expect(detectScriptLanguage(`${line} و مردم از آن که این را می‌دیدند شاد شدند`)?.isSure).toBe(
      true,
    );
  });
});
