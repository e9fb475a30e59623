import type { Problem } from '../../schema/problem.ts';
import type { CommandLocale } from '../command-locale.ts';
import { escapeShownValues } from '../escape-shown-values.ts';
import { problemsAr } from './ar.ts';
import { countProblems } from './count-problems.ts';
import { describeByCatalogue } from './describe-by-catalogue.ts';
import { problemsEn } from './en.ts';
import type { ProblemCatalogue, ProblemText } from './problem-catalogue.ts';

/** The catalogue of each language. */
export const problemCatalogues: Record<CommandLocale, ProblemCatalogue> = {
  ar: escapeShownValues(problemsAr),
  en: escapeShownValues(problemsEn),
};

/** What is wrong and how to fix it, of one problem in one language. */
export function problemText(problem: Problem, locale: CommandLocale): ProblemText {
  return describeByCatalogue(problemCatalogues[locale], problem);
}

/** One line that counts problems by their severity. */
export function summaryLine(problems: readonly Problem[], locale: CommandLocale): string {
  return problemCatalogues[locale].summary(countProblems(problems));
}
