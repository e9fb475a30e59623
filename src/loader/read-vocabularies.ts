import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkText } from '../check/check-text.ts';
import { type Problem, problem, type VocabularyName } from '../schema/problem.ts';
import { readYaml } from '../schema/read-yaml.ts';
import { vocabularyNames, vocabularySchemas } from '../schema/vocabulary.ts';
import { defaultContentFolder, shownPath } from './folders.ts';
import { readSource } from './read-source.ts';
import { indexVocabulary, type VocabularySet } from './vocabulary.ts';
import type { readCachedTerms } from './vocabulary-cache.ts';

/**
 * Reads the four vocabulary files of a content folder.
 *
 * @param folder Absolute path of the folder with `tags.yaml` and the others.
 * @param readTerms Reads the terms of a file, such as `readCachedTerms`; by default it parses them.
 * @returns All vocabularies (empty if their file is invalid) and all problems.
 */
export async function readVocabularies(
  folder: string,
  readTerms: typeof readCachedTerms = async (_file, _text, parse) => parse(),
): Promise<{ vocabularies: VocabularySet; problems: Problem[] }> {
  const readings = await Promise.all(
    vocabularyNames.map((name) => readVocabulary(folder, name, readTerms)),
  );
  const [sections, authors, tags, series] = readings.map(({ vocabulary }) => vocabulary);
  if (!sections || !authors || !tags || !series) throw new Error('a vocabulary was not read');
  return {
    vocabularies: { sections, authors, tags, series },
    problems: readings.flatMap(({ problems }) => problems),
  };
}

async function readVocabulary(
  folder: string,
  name: VocabularyName,
  readTerms: typeof readCachedTerms,
) {
  const own = join(folder, `${name}.yaml`);
  const open = !existsSync(own);
  const file = open ? join(defaultContentFolder, `${name}.yaml`) : own;
  const empty = indexVocabulary(name, [], { open });
  if (!existsSync(file)) return { vocabulary: empty, problems: [] };

  const reading = readSource(file);
  if (reading.problem) {
    // An empty vocabulary is valid.
    const isEmpty = reading.problem.rule === 'empty-file';
    return { vocabulary: empty, problems: isEmpty ? [] : [reading.problem] };
  }
  const problems: Problem[] = [];
  let vocabulary = empty;
  const parse = () => {
    const { data, placeOf, ...read } = readYaml(
      reading.source,
      vocabularySchemas[name],
      shownPath(file),
    );
    problems.push(...read.problems);
    if (!open) problems.push(...checkText(reading.text, shownPath(file)));
    const terms = Object.entries(data ?? {}).map(([id, term]) => ({ id, ...term }));
    vocabulary = indexVocabulary(name, terms, {
      open,
      onConflict: ({ id, index, alias, other }) => {
        const path = index === 0 ? [id] : [id, 'aliases', index - 1];
        problems.push(problem('alias-conflict', placeOf(path), { vocabulary: name, alias, other }));
      },
    });
    return problems.length === 0 ? terms : undefined;
  };
  const terms = await readTerms(file, reading.text, parse);
  if (terms) vocabulary = indexVocabulary(name, terms, { open });
  return { vocabulary, problems };
}
