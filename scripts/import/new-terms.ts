import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { glob } from 'tinyglobby';
import { stringify } from 'yaml';
import { foldForMatch } from '../../src/arabic/fold.ts';
import { slugify } from '../../src/arabic/slug.ts';
import { createTermId } from '../../src/arabic/term-id.ts';
import { resolveTerm, type Vocabulary, type VocabularySet } from '../../src/loader/vocabulary.ts';
import { writeAtomically } from '../../src/loader/write-atomically.ts';
import type { VocabularyName } from '../../src/schema/problem.ts';
import { vocabularyNames } from '../../src/schema/vocabulary.ts';
import { shortDigest } from './digest.ts';

/** Resolves names of the sources to identifiers, and collects new terms. */
export interface NewTerms {
  /** Finds the identifier of a name; an unknown name becomes a new term. */
  idOf(vocabulary: VocabularyName, label: string): string | undefined;
  /** Records that an article uses a term. */
  use(vocabulary: VocabularyName, ids: readonly string[]): void;
  /** Writes the changed vocabularies. Call it before writing an article that uses new terms. */
  save(): Promise<void>;
  /** What was added in this run. */
  added: { vocabulary: VocabularyName; id: string; label: string }[];
}

/**
 * Adds the categories, tags and authors of the sources to the vocabularies beside a folder of
 * articles, so that none is lost. A folder without such a file uses the project's vocabulary;
 * the first new term creates the file, with the project's terms that the articles use.
 *
 * @param out Absolute path of the articles' folder.
 * @param vocabularies Changed in place: new terms are added.
 * @param isAllowed Where false, unknown names are not added.
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
      // `check` reports a control character in a vocabulary as an error.
      const label = written.replace(/[\s\p{Cc}]+/gu, ' ').trim();
      if (!isAllowed || !/[\p{L}\p{N}]/u.test(label)) return resolveTerm(vocabulary, label);
      // An open vocabulary accepts any identifier; its first term makes it a closed one.
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
 * Finds the term whose identifier a source uses as its name. An identifier derived from
 * another Latin name does not match: `c` of `C++` is not `C`.
 */
function ownId({ ids, terms }: Vocabulary, name: string): string | undefined {
  if (!ids.has(name)) return undefined;
  const term = terms.find(({ id }) => id === name);
  const isOfName = term !== undefined && /[a-z]/i.test(term.label) && slugify(term.label) === name;
  return isOfName ? undefined : name;
}

/** Opens one vocabulary's file, and collects the terms to append to it. */
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

/** Collects every word of the existing articles' frontmatter, which includes the terms they use. */
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
    // Invalid or not, an existing file must not be overwritten.
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
