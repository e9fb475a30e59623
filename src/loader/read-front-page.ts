import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkText } from '../check/check-text.ts';
import { findNearest } from '../schema/find-nearest.ts';
import { type FrontPageRules, frontPageSchema } from '../schema/front-page.ts';
import { type Problem, problem, type VocabularyName } from '../schema/problem.ts';
import { readYaml } from '../schema/read-yaml.ts';
import { shownPath } from './folders.ts';
import { readSource } from './read-source.ts';
import { resolveTerm, type VocabularySet } from './vocabulary.ts';

/** File name of the editor's rules for the front page, in the content folder. */
export const frontPageFile = 'front-page.yaml';

/** The rules for the front page, and positions of the articles they name. */
export interface FrontPageReading {
  /** The defaults if the file is missing or invalid. */
  rules: FrontPageRules;
  problems: Problem[];
  /** Reports named articles that do not exist. */
  missingArticles: (paths: ReadonlySet<string>) => Problem[];
}

/**
 * Reads the rules for the front page, and resolves references to sections and series.
 *
 * @param folder Absolute path of the content folder.
 */
export async function readFrontPage(
  folder: string,
  vocabularies: VocabularySet,
): Promise<FrontPageReading> {
  const nothing = { rules: frontPageSchema.parse({}), problems: [], missingArticles: () => [] };
  const file = join(folder, frontPageFile);
  if (!existsSync(file)) return nothing;
  const reading = readSource(file);
  if (reading.problem) {
    return reading.problem.rule === 'empty-file'
      ? nothing
      : { ...nothing, problems: [reading.problem] };
  }
  const { data, problems, placeOf } = readYaml(reading.source, frontPageSchema, shownPath(file));
  problems.push(...checkText(reading.text, shownPath(file)));
  if (!data) return { ...nothing, problems };

  const resolve = (name: VocabularyName, value: string, path: readonly PropertyKey[]) => {
    const id = resolveTerm(vocabularies[name], value);
    if (id !== undefined) return id;
    const names = vocabularies[name].terms.flatMap((term) => [term.id, term.label]);
    const details = { vocabulary: name, value, suggestion: findNearest(value, names) };
    problems.push(problem('unknown-identifier', placeOf(path), details));
    return value;
  };
  const resolveSections = (values: readonly string[], path: readonly PropertyKey[]) =>
    values.map((value, at) => resolve('sections', value, [...path, at]));

  const { lead, secondary, latest, series, sections } = data;
  const rules: FrontPageRules = {
    lead: { ...lead, sections: resolveSections(lead.sections, ['lead', 'sections']) },
    secondary: {
      ...secondary,
      sections: resolveSections(secondary.sections, ['secondary', 'sections']),
    },
    latest: { ...latest, without: resolveSections(latest.without, ['latest', 'without']) },
    series: ['newest', 'none'].includes(series) ? series : resolve('series', series, ['series']),
    sections: sections?.map((section, at) => ({
      ...section,
      id: resolve('sections', section.id, ['sections', at, 'id']),
    })),
  };
  const named = [
    ...(lead.article === undefined ? [] : [{ path: lead.article, at: ['lead', 'article'] }]),
    ...secondary.articles.map((path, at) => ({ path, at: ['secondary', 'articles', at] })),
  ];
  return {
    rules,
    problems,
    missingArticles: (paths) =>
      named
        .filter(({ path }) => !paths.has(path))
        .map(({ path, at }) =>
          problem('unknown-article', placeOf(at), {
            value: path,
            suggestion: findNearest(path, [...paths]),
          }),
        ),
  };
}
