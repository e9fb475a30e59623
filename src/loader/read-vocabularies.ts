import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { foldForMatch } from '../arabic/fold.ts';
import { checkText } from '../check/check-text.ts';
import { identifierPattern } from '../schema/identifier.ts';
import { type Problem, problem, type VocabularyName } from '../schema/problem.ts';
import { readYaml } from '../schema/read-yaml.ts';
import type { Term } from '../schema/term.ts';
import { vocabularyNames, vocabularySchemas } from '../schema/vocabulary.ts';
import { defaultContentFolder, shownPath } from './folders.ts';
import { readSource } from './read-source.ts';

/** One vocabulary, and how to find a term in it by any of its names. */
export interface Vocabulary {
  name: VocabularyName;
  /** In the file's order. */
  terms: (Term & { url?: string | undefined })[];
  /**
   * Whether identifiers that it does not hold are accepted: so where the content folder has no
   * such file at all, and the project's own only lends its labels.
   */
  open: boolean;
  ids: Set<string>;
  /** Folded label and aliases → identifier. */
  names: Map<string, string>;
}

export type VocabularySet = Record<VocabularyName, Vocabulary>;

/**
 * Reads the four vocabulary files of a content folder.
 *
 * @param folder Absolute path of the folder that holds `tags.yaml` and its siblings.
 * @returns Every vocabulary (empty where its file is broken) and all problems found.
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
    // An emptied vocabulary is a plain state of affairs, not a mistake.
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

/**
 * Finds the identifier that a writer meant.
 *
 * @param value An identifier, or a label or alias in any spelling that folds to the same. A name
 *   goes before an identifier that only folds to the same: with `c: { label: C++ }` and
 *   `c-2: { label: C }`, `c` is C++ and `C` is C.
 * @returns The identifier; the value itself where the vocabulary is open and it has the shape of
 *   one; nothing otherwise.
 * @example resolveTerm(tags, 'قطاع غزّة') // 'gaza'
 */
export function resolveTerm(vocabulary: Vocabulary, value: string): string | undefined {
  if (vocabulary.ids.has(value)) return value;
  const folded = foldForMatch(value);
  const known = vocabulary.names.get(folded);
  if (known !== undefined) return known;
  if (vocabulary.ids.has(folded)) return folded;
  return vocabulary.open && identifierPattern.test(value) ? value : undefined;
}
