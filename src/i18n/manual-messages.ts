import type { SiteLanguage } from '../settings/languages.ts';

/** What the engine itself writes into the text of the writers' manual. */
export interface ManualMessages {
  noOwnElements: string;
  requiredAttribute: string;
  attributeSeparator: string;
}

const catalogues: Readonly<Record<SiteLanguage, ManualMessages>> = {
  ar: {
    noOwnElements: 'ولا زيادة منها في هذا الموقع حتى الآن.',
    requiredAttribute: 'لازمة',
    attributeSeparator: '، ',
  },
};

/** The texts in the language of the site. */
export function manualMessages(language: SiteLanguage): ManualMessages {
  return catalogues[language];
}
