import { catalogueLanguage, type SiteLanguage } from '../settings/languages.ts';
import { site } from './settings.ts';

/** The language whose message catalogues the site uses: of `ar-TN` it is `ar`. */
export const siteLanguage = findLanguage();

function findLanguage(): SiteLanguage {
  const language = catalogueLanguage(site.lang);
  // Settings with another language are refused before.
  if (!language) throw new Error(`no message catalogue for ${site.lang}`);
  return language;
}
