import { describe, expect, test } from 'vitest';
import { variantKinds } from '../../../scripts/bench/search/variants/kinds.ts';
import { toPresentationForms } from '../../../scripts/bench/search/variants/presentation-forms.ts';
import { titleVariants } from '../../../scripts/bench/search/variants/title-variants.ts';
import { foldForMatch } from '../../../src/arabic/fold.ts';

const first = () => 0;

function vary(name: string, title: string): string | undefined {
  return variantKinds.find((kind) => kind.name === name)?.vary(title, first);
}

describe('other spellings of a title', () => {
  test.each([
    ['hamza-dropped', 'أحمد إلى آدم', 'احمد الى ادم'],
    ['hamza-added', 'اسم الشارع', 'أسم الشارع'],
    ['hamza-seat-waw-to-ya', 'مسؤول', 'مسئول'],
    ['hamza-seat-dropped', 'مؤتمر الطائرات', 'موتمر الطايرات'],
    ['final-hamza-dropped', 'ميناء قرأ', 'مينا قرأ'],
    ['alef-maqsura-as-ya', 'مستشفى', 'مستشفي'],
    ['final-ya-as-alef-maqsura', 'وادي النيل', 'وادى النيل'],
    ['ta-marbuta-as-ha', 'مدرسة', 'مدرسه'],
    ['persian-kaf-and-ya', 'كتابي', 'کتابی'],
    ['latin-capitals', 'لغة Python', 'لغة PYTHON'],
    ['tatweel', 'بحر', 'بـحـر'],
    ['arabic-indic-digits', 'قمة 2024', 'قمة ٢٠٢٤'],
    ['persian-digits', 'قمة ٢٠٢٤', 'قمة ۲۰۲۴'],
    ['ba-and-tatweel-before-digit', 'قمة 2024', 'قمة بـ2024'],
    ['with-waw', 'دمشق', 'ودمشق'],
    ['with-lam', 'دمشق', 'لدمشق'],
    ['with-lam-and-article', 'القاهرة', 'للقاهرة'],
    ['with-waw-lam-and-article', 'القاهرة', 'وللقاهرة'],
    ['article-added', 'جامعة دمشق', 'الجامعة دمشق'],
    ['article-dropped', 'القاهرة', 'قاهرة'],
    ['waw-set-apart', 'العلوم والآداب', 'العلوم و الآداب'],
    ['hyphen-between-words', 'البحر الميت', 'البحر-الميت'],
    ['latin-punctuation', 'البحر الميت', 'البحر, الميت?!.'],
    ['joined-words', 'البحر الميت', 'البحرالميت'],
    ['letter-doubled', 'دمشق الشام', 'دمشق الششام'],
    ['letter-missing', 'نيوزيلندا', 'يوزيلندا'],
    ['letters-swapped', 'نيوزيلندا', 'ينوزيلندا'],
    ['neighbouring-key', 'نيوزيلندا', 'تيوزيلندا'],
    ['long-vowel-dropped', 'نيوزيلندا', 'نوزيلندا'],
    ['dad-and-zah-confused', 'محفوظ', 'محفوض'],
  ])('%s: %s → %s', (name, title, expected) => {
    expect(vary(name, title)).toBe(expected);
  });

  test.each([
    ['with-lam', 'القاهرة'],
    ['with-lam-and-article', 'دمشق'],
    ['article-added', 'القاهرة'],
    ['with-waw', 'Python'],
    ['ba-before-digit', 'كوفيد19'],
    ['letter-missing', 'نهر دجلة'],
  ])('%s leaves %s alone', (name, title) => {
    expect(vary(name, title)).toBe(title);
  });

  test('are of many kinds, each with a name of its own', () => {
    const names = new Set(variantKinds.map(({ name }) => name));
    expect(names.size).toBe(variantKinds.length);
    expect(names.size).toBeGreaterThanOrEqual(24);
  });

  test('in marks and encoding alone are the same word', () => {
    for (const name of ['tatweel', 'full-harakat', 'tanween', 'quranic-marks', 'decomposed']) {
      const title = 'مستشفى الأطفال';
      expect(foldForMatch((vary(name, title) ?? '').normalize('NFC')), name).toBe(
        foldForMatch(title),
      );
    }
  });
});

describe('presentation forms', () => {
  test('follow the letters’ joining', () => {
    expect(toPresentationForms('بحر')).toBe('\uFE91\uFEA4\uFEAE');
    expect(toPresentationForms('دار')).toBe('\uFEA9\uFE8D\uFEAD');
    expect(toPresentationForms('بلاد')).toBe('\uFE91\uFEFC\uFEA9');
  });

  test('stand for the letters they are made of', () => {
    const title = 'مسؤول في جزيرة الآلاء: 3 أيّام';
    expect(toPresentationForms(title).normalize('NFKC')).toBe(title);
  });
});

describe('variants of titles', () => {
  const titles = new Map([
    ['1', 'مدرسة الشمس'],
    ['2', 'مدرسه الشمس'],
    ['3', 'القاهرة'],
    ['4', 'Python'],
  ]);

  test('expect every article of that title', () => {
    const found = titleVariants(titles, variantKinds, 10).filter(({ title }) => /مدرس/.test(title));
    for (const { query } of found) expect([...query.articles]).toEqual(['1', '2']);
    expect(found.length).toBeGreaterThan(0);
  });

  test('are as many a kind as was asked for, where so many apply', () => {
    const one = titleVariants(titles, variantKinds, 1);
    const kinds = one.map(({ kind }) => kind.name);
    expect(new Set(kinds).size).toBe(kinds.length);
    expect(kinds).not.toContain('persian-digits');
    for (const { title, query } of one) expect(query.text).not.toBe(title);
  });

  test('are the same at every run', () => {
    const texts = () => titleVariants(titles, variantKinds, 3).map(({ query }) => query.text);
    expect(texts()).toEqual(texts());
  });
});
