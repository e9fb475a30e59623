import type { PluralForms } from '../../arabic/plural.ts';

/** Counts of errors, in reports and on the page where articles are written. */
export const errorForms: PluralForms = {
  zero: 'لا أخطاء',
  one: 'خطأ واحد',
  two: 'خطآن',
  few: '# أخطاء',
  many: '# خطأً',
  other: '# خطأ',
};

/** Counts of hints, and of remarks of every kind on the page where articles are written. */
export const hintForms: PluralForms = {
  zero: 'لا ملاحظات',
  one: 'ملاحظة واحدة',
  two: 'ملاحظتان',
  few: '# ملاحظات',
  many: '# ملاحظة',
  other: '# ملاحظة',
};
