import type { Severity } from '../schema/problem.ts';
import type { SiteLanguage } from '../settings/languages.ts';

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

const catalogues: Readonly<Record<SiteLanguage, ManualMessages>> = {
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
};

/** The texts in the language of the site. */
export function manualMessages(language: SiteLanguage): ManualMessages {
  return catalogues[language];
}
