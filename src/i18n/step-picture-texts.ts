import type { SiteLanguage } from '../settings/languages.ts';
import { arabicStepPictures } from './ar/step-pictures.ts';

/** What the pictures of steps in the manual show, by their names in `src/manual/step-pictures.ts`. */
export type StepPictureTexts = Readonly<Record<keyof typeof arabicStepPictures, string>>;

const catalogues: Readonly<Record<SiteLanguage, StepPictureTexts>> = { ar: arabicStepPictures };

/** The alternative texts of these pictures in the language of the site. */
export function stepPictureTexts(language: SiteLanguage): StepPictureTexts {
  return catalogues[language];
}
