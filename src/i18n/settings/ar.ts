import { meant, quoted } from '../problems/ar/quoted.ts';
import type { SettingsMessages } from './settings-messages.ts';

const after = (expected: string | undefined) => (expected ? `، والمنتظَر ${expected}` : '');

export const settingsAr: SettingsMessages = {
  title: 'في إعدادات الموقع (src/site.config.ts) أخطاء:',
  faults: {
    'unknown-key': ({ field, suggestion }) =>
      `${field}: لا إعداد بهذا الاسم. ${meant(suggestion, 'احذفه.')}`,
    missing: ({ field }, expected) => `${field}: ناقص${after(expected)}`,
    'wrong-value': ({ field, value }, expected) =>
      `${field}: القيمة ${quoted(value)} خطأ${after(expected)}`,
    'wrong-choice': ({ field, value, choices }) =>
      `${field}: القيمة ${quoted(value)} خطأ، والمنتظَر واحدة من: ${choices.join('، ')}`,
    'no-catalogue': ({ field, value, choices }) =>
      `${field}: ليس في المحرّك نصوص بلغة ${quoted(value)}، واللغات الموجودة: ${choices.join('، ')}`,
    'missing-file': ({ field, path }) => `${field}: لا ملف بهذا الاسم ${quoted(path)}`,
  },
};
