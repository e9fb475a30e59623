import { findText } from '../../find-text.ts';
import type { RunRule } from '../../rule.ts';

/** Three digits behind every comma are thousands; one sign and other digits, a fraction. */
const grouped = /(?<![\p{Nd}.,،٫٬/])[٠-٩]{1,3}(?:[,،][٠-٩]{3})+(?![\p{Nd},،/])/gu;
const fraction = /(?<![\p{Nd}.,،٫٬/-])(?<whole>[٠-٩]+)[.,](?<part>[٠-٩]+)(?![\p{Nd}.,٫٬/-])/gu;
/** Latin digits have Latin signs. */
const latin = /(?<![\p{Nd}.,٫٬])[0-9]+(?:[٫٬][0-9]+)+(?![\p{Nd}.,٫٬])/gu;

/** Decimal and thousands signs of the other set of digits. */
export const numberSeparators: RunRule = {
  name: 'number-separators',
  topic: 'signs',
  severity: 'warning',
  languages: ['ar', 'fa'],
  texts: {
    ar: {
      title: 'فواصل الأعداد',
      message: 'فاصلة العدد {value} ليست من نوع أرقامه.',
      advice: 'اكتب الفاصلة التي لهذه الأرقام.',
      explanation:
        'للأرقام ٠١٢٣ فاصلة عشرية (٫) وفاصلة آلاف (٬)، وللأرقام 0123 النقطة والفاصلة اللاتينيتان: ٣٬٥٠٠٫٢٥ و3,500.25.',
    },
    en: {
      title: 'Separators of numbers',
      message: 'The separator of {value} is not that of its digits.',
      advice: 'Write the separator of these digits.',
      explanation:
        'The digits ٠١٢٣ have a decimal sign (٫) and a thousands sign (٬) of their own, the digits 0123 a full stop and a comma: ٣٬٥٠٠٫٢٥ and 3,500.25.',
    },
  },
  examples: [
    { wrong: 'بلغ الإنتاج ٣,٥٠٠ طن', right: 'بلغ الإنتاج ٣٬٥٠٠ طن' },
    { wrong: 'ارتفع بنسبة ٢.٥ في المئة', right: 'ارتفع بنسبة ٢٫٥ في المئة' },
  ],
  check(run) {
    const { text } = run;
    const ranges = [
      ...[...text.matchAll(grouped)].map((found) => ({
        found,
        right: found[0].replace(/[,،]/g, '٬'),
      })),
      ...[...text.matchAll(fraction)].map((found) => ({
        found,
        right: found[0].replace(/[.,]/, '٫'),
      })),
      ...[...text.matchAll(latin)].map((found) => ({
        found,
        right: found[0].replace(/٬/g, ',').replace(/٫/g, '.'),
      })),
    ];
    const taken = new Set<number>();
    return ranges.flatMap(({ found, right }) => {
      // ٣,٥٠٠ is thousands, whatever else it could be.
      if (taken.has(found.index)) return [];
      taken.add(found.index);
      return [findText(run, found.index, found.index + found[0].length, right)];
    });
  },
};
