/** Supported site languages: those with a message catalogue for readers (`src/i18n`). */
export const siteLanguages = ['ar'] as const;
export type SiteLanguage = (typeof siteLanguages)[number];

/**
 * Resolves the catalogue of a language tag.
 *
 * @example catalogueLanguage('ar-TN') // 'ar'
 */
export function catalogueLanguage(tag: string): SiteLanguage | undefined {
  return siteLanguages.find((language) => tag === language || tag.startsWith(`${language}-`));
}
