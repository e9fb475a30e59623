import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { foldForMatch } from '../arabic/fold.ts';
import { checkText } from '../check/check-text.ts';
import { type Problem, problem, type VocabularyName } from '../schema/problem.ts';
import { readYaml } from '../schema/read-yaml.ts';
import { vocabularyNames, vocabularySchemas } from '../schema/vocabulary.ts';
import { defaultContentFolder, shownPath } from './folders.ts';
import { readSource } from './read-source.ts';
import type { Vocabulary, VocabularySet } from './vocabulary.ts';

/**
 * Reads the four vocabulary files of a content folder.
 *
 * @param folder Absolute path of the folder with `tags.yaml` and the others.
 * @returns All vocabularies (empty if their file is invalid) and all problems.
 */
export async function readVocabularies(
  folder: string,
): Promise<{ vocabularies: VocabularySet; problems: Problem[] }> {
  const readings = await Promise.all(vocabularyNames.map((name) => readVocabulary(folder, name)));
  const [sections, authors, tags, series] = readings.map(({ vocabulary }) => vocabulary);
  if (!sections || !authors || !tags || !series) throw new Error('a vocabulary was not read');
  return {
    vocabularies: { sections, authors, tags, series },
    problems: readings.flatMap(({ problems }) => problems),
  };
}

async function readVocabulary(folder: string, name: VocabularyName) {
  const own = join(folder, `${name}.yaml`);
  const open = !existsSync(own);
  const file = open ? join(defaultContentFolder, `${name}.yaml`) : own;
  const vocabulary: Vocabulary = { name, terms: [], open, ids: new Set(), names: new Map() };
  if (!existsSync(file)) return { vocabulary, problems: [] };

  const reading = readSource(file);
  if (reading.problem) {
    // An empty vocabulary is valid.
    const isEmpty = reading.problem.rule === 'empty-file';
    return { vocabulary, problems: isEmpty ? [] : [reading.problem] };
  }
  const { data, problems, placeOf } = readYaml(
    reading.source,
    vocabularySchemas[name],
    shownPath(file),
  );
  if (!open) problems.push(...checkText(reading.text, shownPath(file)));
  for (const [id, term] of Object.entries(data ?? {})) {
    vocabulary.terms.push({ id, ...term });
    vocabulary.ids.add(id);
    for (const [index, alias] of [term.label, ...term.aliases].entries()) {
      const key = foldForMatch(alias);
      const other = vocabulary.names.get(key);
      if (other !== undefined && other !== id) {
        const path = index === 0 ? [id] : [id, 'aliases', index - 1];
        const details = { vocabulary: name, alias, other };
        problems.push(problem('alias-conflict', placeOf(path), details));
      }
      vocabulary.names.set(key, other ?? id);
    }
  }
  return { vocabulary, problems };
}
