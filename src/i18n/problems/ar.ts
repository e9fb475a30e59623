import { count, type PluralForms } from '../../arabic/plural.ts';
import { bodyTexts } from './ar/body.ts';
import { collectionTexts } from './ar/collection.ts';
import { fileTexts } from './ar/files.ts';
import { frontmatterTexts } from './ar/frontmatter.ts';
import { pictureTexts } from './ar/pictures.ts';
import { writingTexts } from './ar/writing.ts';
import type { ProblemCatalogue } from './problem-catalogue.ts';

const errorForms: PluralForms = {
  zero: 'لا أخطاء',
  one: 'خطأ واحد',
  two: 'خطآن',
  few: '# أخطاء',
  many: '# خطأً',
  other: '# خطأ',
};
const warningForms: PluralForms = {
  zero: 'لا تنبيهات',
  one: 'تنبيه واحد',
  two: 'تنبيهان',
  few: '# تنبيهات',
  many: '# تنبيهًا',
  other: '# تنبيه',
};
const fileForms: PluralForms = {
  zero: 'لا ملفات',
  one: 'ملف واحد',
  two: 'ملفين',
  few: '# ملفات',
  many: '# ملفًا',
  other: '# ملف',
};

/** Problems in Arabic. */
export const problemsAr: ProblemCatalogue = {
  rules: {
    ...fileTexts,
    ...frontmatterTexts,
    ...bodyTexts,
    ...writingTexts,
    ...pictureTexts,
    ...collectionTexts,
  },
  severity: { error: 'خطأ', warning: 'تنبيه' },
  summary: ({ errors, warnings, files }) =>
    errors + warnings === 0
      ? 'كل شيء سليم.'
      : `${count(errors, errorForms, 'latn')}، و${count(warnings, warningForms, 'latn')}، في ${count(files, fileForms, 'latn')}.`,
};
