import type { ZodType } from 'zod';
import { describeByCatalogue } from '../i18n/problems/describe-by-catalogue.ts';
import { loadProblemCatalogue } from '../i18n/problems/load-catalogue.ts';
import { frontPageFile } from '../loader/read-front-page.ts';
import { termsFile } from '../loader/read-terms.ts';
import { frontPageSchema } from '../schema/front-page.ts';
import { readYaml } from '../schema/read-yaml.ts';
import { termsSchema } from '../schema/terms.ts';
import { vocabularyNames, vocabularySchemas } from '../schema/vocabulary.ts';
import { siteLanguage } from '../site/site-language.ts';
import type { SaveFault } from '../write/local/local-api.ts';

const schemas: Readonly<Record<string, ZodType>> = {
  [frontPageFile]: frontPageSchema,
  [termsFile]: termsSchema,
  ...Object.fromEntries(vocabularyNames.map((name) => [`${name}.yaml`, vocabularySchemas[name]])),
};

/** Finds what is wrong with a vocabulary or another file of settings; a wrong one breaks every page. */
export async function checkSettingsFile(
  path: string,
  source: string,
): Promise<(SaveFault & { fault: 'invalid' }) | undefined> {
  const schema = schemas[path];
  if (!schema || source.trim() === '') return undefined;
  const { problems } = readYaml(source, schema, path);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return undefined;
  const catalogue = await loadProblemCatalogue(siteLanguage);
  return {
    fault: 'invalid',
    problems: errors.map((problem) => {
      const { message, advice } = describeByCatalogue(catalogue, problem);
      return { line: problem.line, message, advice };
    }),
  };
}
