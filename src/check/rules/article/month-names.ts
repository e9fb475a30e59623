import { type MonthFamily, monthNames } from '../../../arabic/month-names.ts';
import type { ArticleFinding, ArticleRule } from '../../article/article-rule.ts';
import { findPhrases, indexPhrases } from '../../terms/find-phrases.ts';

interface Month {
  number: number;
  family: MonthFamily;
}

const families = Object.keys(monthNames) as MonthFamily[];
const index = indexPhrases(
  families.flatMap((family) =>
    monthNames[family].map((text, number) => ({ text, value: { number, family } satisfies Month })),
  ),
);

const dayBefore =
  /(?:^|[^\p{N}])(?:[1-9]|[12]\d|3[01]|[١-٩]|[١٢][٠-٩]|٣[٠١])\s{1,2}(?:من\s)?$|شهر\s{1,2}$/u;
const yearAfter = /^\s{1,2}(?:عام\s|سنة\s|من عام\s)?(?:1[89]|20|١[٨٩]|٢٠)[\d٠-٩]{2}(?![\p{N}])/u;
/** Another name of the same month beside it: `تموز/يوليو`, `تموز (يوليو)`. */
const pairAfter = /^\s?[/(]/;
const pairBefore = /[/(]\s?$/;

/** A month of another family of names than the site's dates have (يوليو, تموز, جويلية). */
export const monthNamesRule: ArticleRule = {
  name: 'month-names',
  severity: 'hint',
  texts: {
    ar: {
      title: 'اسم شهر على غير سياسة الموقع',
      message: 'يسمّي الموقع هذا الشهر اسمًا آخر غير {value}.',
      advice: 'اكتب اسمه كما في تواريخ الموقع.',
      explanation:
        'للأشهر في البلاد العربية أسماء مختلفة: يوليو وتموز ويوليوز وجويلية. يختار الموقع منها في إعداداته (dates.monthNames)، فليكن ما في النصوص مثلها. ويبقى الاسمان معًا: تموز/يوليو.',
    },
    en: {
      title: 'Month name outside the site’s policy',
      message: 'The site has another name for the month {value}.',
      advice: 'Write it as the dates of the site do.',
      explanation:
        'Arabs have several families of month names: يوليو, تموز, يوليوز, جويلية. A site chooses one in its settings (dates.monthNames); texts should have the same. Two names together (تموز/يوليو) may stay.',
    },
  },
  examples: [
    {
      wrong: 'افتُتح الجسر في 12 تموز 1974.',
      right: 'افتُتح الجسر في 12 يوليو 1974.',
      house: { monthNames: 'international' },
    },
  ],
  check({ runs, source }, { house: { monthNames: policy } }) {
    if (policy === undefined || policy === 'both') return [];
    const own = monthNames[policy];
    return findPhrases(runs, index).flatMap((found): ArticleFinding[] => {
      const { offset, length, written, prefix, value } = found;
      const suggestion = own[value.number];
      const name = written.slice(prefix.length);
      if (suggestion === undefined || own.includes(name)) return [];
      const before = source.slice(Math.max(0, offset - 16), offset);
      const after = source.slice(offset + length, offset + length + 24);
      if (pairAfter.test(after) || pairBefore.test(before)) return [];
      if (!(prefix === '' && dayBefore.test(before)) && !yearAfter.test(after)) return [];
      const replacement = prefix + suggestion;
      const fix = { offset, length, replacement };
      return [{ offset, length, value: written, suggestion: replacement, fix }];
    });
  },
};
