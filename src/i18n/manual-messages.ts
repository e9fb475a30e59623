import type { Severity } from '../schema/problem.ts';
import type { SiteLanguage } from '../settings/languages.ts';
import type { CommandLocale } from './command-locale.ts';

/** What the engine itself writes into the text of the writers' manual. */
export interface ManualMessages {
  noOwnElements: string;
  requiredAttribute: string;
  attributeSeparator: string;
  proseRules: string;
  articleRules: string;
  otherRules: string;
  severities: Readonly<Record<Severity | 'off', string>>;
  wrong: string;
  right: string;
  usualValue: string;
}

/** A site's language, or English for the engine's own pages. */
export type ManualLanguage = SiteLanguage | CommandLocale;

const catalogues: Readonly<Record<ManualLanguage, ManualMessages>> = {
  ar: {
    noOwnElements: 'ولا زيادة منها في هذا الموقع حتى الآن.',
    requiredAttribute: 'لازمة',
    attributeSeparator: '، ',
    proseRules: 'الإملاء والمسافات والترقيم',
    articleRules: 'المقال كله',
    otherRules: 'قواعد أخرى يصلح استثناؤها',
    severities: {
      error: 'خطأ',
      warning: 'تنبيه',
      hint: 'ملاحظة',
      off: 'متوقفة حتى يطلبها الموقع',
    },
    wrong: 'لا تكتب',
    right: 'اكتب',
    usualValue: 'المعتاد',
  },
  en: {
    noOwnElements: 'So far this site has none.',
    requiredAttribute: 'required',
    attributeSeparator: ', ',
    proseRules: 'Spelling, spaces and punctuation',
    articleRules: 'The article as a whole',
    otherRules: 'Other rules that can be excused',
    severities: {
      error: 'error',
      warning: 'warning',
      hint: 'hint',
      off: 'off until a site asks for it',
    },
    wrong: 'Wrong',
    right: 'Right',
    usualValue: 'default',
  },
};

/** The texts in the language of a site; in English for the engine's own pages. */
export function manualMessages(language: ManualLanguage): ManualMessages {
  return catalogues[language];
}
