import { count, type PluralForms } from '../../arabic/plural.ts';
import { errorForms, hintForms } from '../ar/count-forms.ts';
import { bodyTexts } from './ar/body.ts';
import { collectionTexts } from './ar/collection.ts';
import { fileTexts } from './ar/files.ts';
import { frontmatterTexts } from './ar/frontmatter.ts';
import { pictureTexts } from './ar/pictures.ts';
import { quoted } from './ar/quoted.ts';
import { writingTexts } from './ar/writing.ts';
import type { ProblemCatalogue } from './problem-catalogue.ts';
import { proseTexts } from './prose-texts.ts';

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
    ...proseTexts('ar', quoted, (suggestion) => `اكتب ${quoted(suggestion)}.`),
  },
  severity: { error: 'خطأ', warning: 'تنبيه', hint: 'ملاحظة' },
  omitted: (number) => `تنبيهات وملاحظات لم تُعرض هنا: ${number}، والأمر npm run check يعرضها كلها.`,
  summary: ({ errors, warnings, hints, files }) =>
    errors + warnings + hints === 0
      ? 'كل شيء سليم.'
      : [
          count(errors, errorForms, 'latn'),
          `و${count(warnings, warningForms, 'latn')}`,
          ...(hints > 0 ? [`و${count(hints, hintForms, 'latn')}`] : []),
          `في ${count(files, fileForms, 'latn')}.`,
        ].join('، '),
};
