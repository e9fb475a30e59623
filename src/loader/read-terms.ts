import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { foldForMatch } from '../arabic/fold.ts';
import { checkText } from '../check/check-text.ts';
import { type Problem, problem } from '../schema/problem.ts';
import { readYaml } from '../schema/read-yaml.ts';
import { type Terms, termsSchema } from '../schema/terms.ts';
import { shownPath } from './folders.ts';
import { readSource } from './read-source.ts';

/** The file of a content folder that says how the site writes names and terms. */
export const termsFile = 'terms.yaml';

/**
 * Reads how the site writes names and terms.
 *
 * @param folder Absolute path of the content folder.
 * @returns The terms, empty without a file or where it is broken, and every problem in it.
 */
export function readTerms(folder: string): { terms: Terms; problems: Problem[] } {
  const file = join(folder, termsFile);
  if (!existsSync(file)) return { terms: {}, problems: [] };
  const reading = readSource(file);
  if (reading.problem) {
    const isEmpty = reading.problem.rule === 'empty-file';
    return { terms: {}, problems: isEmpty ? [] : [reading.problem] };
  }
  const shown = shownPath(file);
  const { data, problems, placeOf } = readYaml(reading.source, termsSchema, shown);
  problems.push(...checkText(reading.text, shown));
  const terms = data ?? {};
  const owners = new Map<string, string>();
  for (const [id, { write, not }] of Object.entries(terms)) {
    for (const [index, form] of not.entries()) {
      const place = placeOf([id, 'not', index]);
      const other = owners.get(form) ?? (form === write ? id : undefined);
      if (other === undefined) owners.set(form, id);
      else problems.push(problem('term-conflict', place, { value: form, other }));
    }
  }
  return { terms, problems };
}

/** How alike two spellings of a name are: letters that writers confuse, or one long vowel. */
const skeleton = (text: string) => foldForMatch(text).replace(/(?<=\p{L})[اوي](?=\p{L})/gu, '');

/** Whether two names are spellings of one name, not two names of one thing. */
export function isOtherSpelling(alias: string, label: string): boolean {
  if (alias === label || alias.length < 4) return false;
  if (foldForMatch(alias) === foldForMatch(label)) return true;
  const difference = Math.abs(foldForMatch(alias).length - foldForMatch(label).length);
  return difference <= 1 && skeleton(alias).length > 3 && skeleton(alias) === skeleton(label);
}
