import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { foldForMatch } from '../../src/arabic/fold.ts';
import { slugify } from '../../src/arabic/slug.ts';
import { defaultContentFolder } from '../../src/loader/folders.ts';
import { resolveTerm, type VocabularySet } from '../../src/loader/read-vocabularies.ts';
import { writeWhole } from '../../src/loader/write-whole.ts';
import type { VocabularyName } from '../../src/schema/problem.ts';
import { shortDigest } from './digest.ts';

/** Gives identifiers to the names that sources bring along. */
export interface NewTerms {
  /** The identifier of a name; one that no vocabulary knows becomes a new term. */
  idOf(vocabulary: VocabularyName, label: string): string | undefined;
  /** Writes the vocabularies that grew; to be done before an article names the new terms. */
  save(): Promise<void>;
  /** What was added in this run. */
  added: { vocabulary: VocabularyName; id: string; label: string }[];
}

/**
 * Lets the vocabularies beside a folder of articles grow by the categories, tags and authors of
 * what is imported, so that none is lost.
 *
 * @param out Absolute path of the articles' folder.
 * @param vocabularies Takes in the new terms.
 * @param isAllowed Without it unknown names stay unknown.
 */
export function newTerms(
  out: string,
  vocabularies: VocabularySet,
  { isAllowed, isDryRun }: { isAllowed: boolean; isDryRun: boolean },
): NewTerms {
  const unsaved = new Map<VocabularyName, { id: string; label: string }[]>();
  const added: NewTerms['added'] = [];
  return {
    added,
    idOf: (name, written) => {
      const vocabulary = vocabularies[name];
      const label = written.replace(/\s+/gu, ' ').trim();
      if (!isAllowed || !/[\p{L}\p{N}]/u.test(label)) return resolveTerm(vocabulary, label);
      // An open vocabulary takes any identifier, until its first own term makes it a closed one.
      const known = vocabulary.names.get(foldForMatch(label));
      if (known !== undefined) return known;
      const id = freeId(label, new Set(vocabulary.terms.map((term) => term.id)));
      vocabulary.terms.push({ id, label, aliases: [] });
      vocabulary.names.set(foldForMatch(label), id);
      if (!vocabulary.names.has(id)) vocabulary.names.set(id, id);
      added.push({ vocabulary: name, id, label });
      unsaved.set(name, [...(unsaved.get(name) ?? []), { id, label }]);
      return id;
    },
    save: async () => {
      if (!isDryRun) {
        for (const [name, terms] of unsaved) await append(dirname(out), name, terms);
      }
      unsaved.clear();
    },
  };
}

async function append(
  folder: string,
  name: VocabularyName,
  terms: readonly { id: string; label: string }[],
): Promise<void> {
  const file = join(folder, `${name}.yaml`);
  // A folder without the file borrows the project's own; its terms must stay known.
  const lent = join(defaultContentFolder, `${name}.yaml`);
  const text = await readFile(file, 'utf8').catch(() => readFile(lent, 'utf8').catch(() => ''));
  const entries = stringify(Object.fromEntries(terms.map(({ id, label }) => [id, { label }])));
  await mkdir(folder, { recursive: true });
  await writeWhole(file, `${text === '' || text.endsWith('\n') ? text : `${text}\n`}${entries}`);
}

function freeId(label: string, taken: ReadonlySet<string>): string {
  const base = slugify(label) || `term-${shortDigest(label).slice(0, 8)}`;
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(id)) return id;
  }
}
