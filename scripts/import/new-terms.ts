import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { glob } from 'tinyglobby';
import { stringify } from 'yaml';
import { foldForMatch } from '../../src/arabic/fold.ts';
import { slugify } from '../../src/arabic/slug.ts';
import { createTermId } from '../../src/arabic/term-id.ts';
import {
  resolveTerm,
  type Vocabulary,
  type VocabularySet,
} from '../../src/loader/read-vocabularies.ts';
import { writeAtomically } from '../../src/loader/write-atomically.ts';
import type { VocabularyName } from '../../src/schema/problem.ts';
import { vocabularyNames } from '../../src/schema/vocabulary.ts';
import { shortDigest } from './digest.ts';

/** Gives identifiers to the names that sources bring along. */
export interface NewTerms {
  /** The identifier of a name; one that no vocabulary knows becomes a new term. */
  idOf(vocabulary: VocabularyName, label: string): string | undefined;
  /** Says that an article is about to name a term, however it came by it. */
  use(vocabulary: VocabularyName, ids: readonly string[]): void;
  /** Writes the vocabularies that grew; to be done before an article names the new terms. */
  save(): Promise<void>;
  /** What was added in this run. */
  added: { vocabulary: VocabularyName; id: string; label: string }[];
}

/**
 * Lets the vocabularies beside a folder of articles grow by the categories, tags and authors of
 * what is imported, so that none is lost. A folder without such a file borrows the project's own;
 * its first new term makes it one, which takes over what the articles use of the borrowed.
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
  const added: NewTerms['added'] = [];
  const growing = new Map(
    vocabularyNames.map((name) => [name, openVocabularyFile(out, name, vocabularies)]),
  );
  return {
    added,
    use: (name, ids) => growing.get(name)?.use(ids),
    idOf: (name, written) => {
      const vocabulary = vocabularies[name];
      // A control code is no letter of a name, and `check` refuses it in a vocabulary.
      const label = written.replace(/[\s\p{Cc}]+/gu, ' ').trim();
      if (!isAllowed || !/[\p{L}\p{N}]/u.test(label)) return resolveTerm(vocabulary, label);
      // An open vocabulary takes any identifier, until its first own term makes it a closed one.
      const folded = foldForMatch(label);
      const known = vocabulary.names.get(folded) ?? ownId(vocabulary, label);
      if (known !== undefined) return known;
      const id = freeId(label, vocabulary.ids);
      vocabulary.terms.push({ id, label, aliases: [] });
      vocabulary.ids.add(id);
      vocabulary.names.set(folded, id);
      added.push({ vocabulary: name, id, label });
      growing.get(name)?.add(id);
      return id;
    },
    save: async () => {
      for (const file of growing.values()) if (!isDryRun) await file.save();
    },
  };
}

/**
 * The term whose identifier a source writes in the place of its name. An identifier that was made
 * of another Latin name is none: `c` of `C++` does not stand for `C`.
 */
function ownId({ ids, terms }: Vocabulary, name: string): string | undefined {
  if (!ids.has(name)) return undefined;
  const term = terms.find(({ id }) => id === name);
  const isOfName = term !== undefined && /[a-z]/i.test(term.label) && slugify(term.label) === name;
  return isOfName ? undefined : name;
}

/** One vocabulary's file, and the terms that it does not hold yet. */
function openVocabularyFile(out: string, name: VocabularyName, vocabularies: VocabularySet) {
  const { open, terms } = vocabularies[name];
  const path = join(dirname(out), `${name}.yaml`);
  const borrowed = new Set(open ? terms.map(({ id }) => id) : []);
  const unsaved = new Set<string>();
  let used = new Set<string>();
  let isOwn = !open;
  return {
    add: (id: string) => unsaved.add(id),
    use: (ids: readonly string[]) => {
      for (const id of ids) if (borrowed.delete(id)) used.add(id);
    },
    save: async () => {
      if (isOwn) for (const id of used) unsaved.add(id);
      if (unsaved.size === 0) return;
      if (!isOwn) {
        const heads = await headsOf(out);
        const named = [...borrowed].filter((id) => heads.has(id));
        for (const id of [...used, ...named]) unsaved.add(id);
        isOwn = true;
      }
      used = new Set();
      const entries = terms.flatMap(({ id, label, description, aliases }) =>
        unsaved.has(id)
          ? [
              [
                id,
                {
                  label,
                  ...(description && { description }),
                  ...(aliases.length > 0 && { aliases }),
                },
              ],
            ]
          : [],
      );
      await append(path, stringify(Object.fromEntries(entries)));
      unsaved.clear();
    },
  };
}

/** Every word of the heads of the articles that are there: among them the terms that they use. */
async function headsOf(out: string): Promise<Set<string>> {
  const files = await glob('**/*.mdx', { cwd: out, followSymbolicLinks: false }).catch(() => []);
  const words = new Set<string>();
  for (const file of files) {
    const text = await readFile(join(out, file), 'utf8').catch(() => '');
    const head = text.slice(0, text.indexOf('\n---', 3));
    for (const word of head.match(/[a-z0-9]+(?:-[a-z0-9]+)*/g) ?? []) words.add(word);
  }
  return words;
}

async function append(file: string, entries: string): Promise<void> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    // Whatever else is wrong with it, what stands in it must not be written over.
    if (error.code !== 'ENOENT') throw error;
    return '';
  });
  await mkdir(dirname(file), { recursive: true });
  await writeAtomically(
    file,
    `${text === '' || text.endsWith('\n') ? text : `${text}\n`}${entries}`,
  );
}

function freeId(label: string, taken: ReadonlySet<string>): string {
  const base = createTermId(label) || `term-${shortDigest(label).slice(0, 8)}`;
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(id)) return id;
  }
}
