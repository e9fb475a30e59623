import type { SiteLanguage } from '../../settings/languages.ts';
import { escapeShownValues } from '../escape-shown-values.ts';
import type { ProblemCatalogue } from './problem-catalogue.ts';

const catalogues: Readonly<Record<SiteLanguage, () => Promise<ProblemCatalogue>>> = {
  ar: async () => (await import('./ar.ts')).problemsAr,
};

/** Loads the texts of problems in one language, without those of others. */
export async function loadProblemCatalogue(language: SiteLanguage): Promise<ProblemCatalogue> {
  return escapeShownValues(await catalogues[language]());
}
