import type { BodyLabels } from '../mdx/body-labels.ts';
import type { SiteLanguage } from '../settings/languages.ts';
import { arabicBodyLabels } from './ar/body-labels.ts';

const catalogues: Readonly<Record<SiteLanguage, BodyLabels>> = { ar: arabicBodyLabels };

/** The compiler's own words in the language of the site. */
export function bodyLabels(language: SiteLanguage): BodyLabels {
  return catalogues[language];
}
