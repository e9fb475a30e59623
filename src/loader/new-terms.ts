import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { glob } from 'tinyglobby';
import { stringify } from 'yaml';
import { foldForMatch } from '../arabic/fold.ts';
import { foldWithoutArticle, indexWithoutArticle } from '../arabic/name-key.ts';
import { slugify } from '../arabic/slug.ts';
import { createTermId } from '../arabic/term-id.ts';
import type { VocabularyName } from '../schema/problem.ts';
import { vocabularyNames } from '../schema/vocabulary.ts';
import { digestOf } from './file-digest.ts';
import { resolveTerm, type Vocabulary, type VocabularySet } from './vocabulary.ts';
import { writeUnlessChanged } from './write-unless-changed.ts';

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

interface NewTermsOptions {
  isAllowed: boolean;
  isDryRun: boolean;
  onWrite?: (vocabulary: VocabularyName, text: string) => Promise<void>;
}

/**
 * Adds the categories, tags and authors of the sources to the vocabularies beside a folder of
 * articles, so that none is lost. A folder without such a file uses the project's vocabulary;
 * the first new term creates the file, with the project's terms that the articles use.
 *
 * @param out Absolute path of the articles' folder.
 * @param vocabularies Changed in place: new terms are added.
 * @param isAllowed Where false, unknown names are not added.
 * @param onWrite Called with the name and the new text of a vocabulary's file before it is written,
 *   which it prevents by throwing.
 */
export function newTerms(
  out: string,
  vocabularies: VocabularySet,
  { isAllowed, isDryRun, onWrite = async () => {} }: NewTermsOptions,
): NewTerms {
  const added: NewTerms['added'] = [];
  const growing = new Map(
    vocabularyNames.map((name) => [name, openVocabularyFile(out, name, vocabularies, onWrite)]),
  );
  let tagKeys: Map<string, string> | undefined;
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
      if (name === 'tags') {
        // Of authors, two people may have one name but for ال.
        tagKeys ??= indexWithoutArticle(vocabulary.terms);
        const tag = tagKeys.get(foldWithoutArticle(label));
        if (tag !== undefined) return tag;
      }
      const id = freeId(label, vocabulary.ids);
      vocabulary.terms.push({ id, label, aliases: [] });
      vocabulary.ids.add(id);
      vocabulary.names.set(folded, id);
      if (name === 'tags') tagKeys?.set(foldWithoutArticle(label), id);
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
function openVocabularyFile(
  out: string,
  name: VocabularyName,
  vocabularies: VocabularySet,
  onWrite: NonNullable<NewTermsOptions['onWrite']>,
) {
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
      await append(path, stringify(Object.fromEntries(entries)), (text) => onWrite(name, text));
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

/** Appends entries to a file as it stands now, never over a change that is made meanwhile. */
async function append(
  file: string,
  entries: string,
  onWrite: (text: string) => Promise<void>,
): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  for (;;) {
    const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
      // Invalid or not, an existing file must not be overwritten.
      if (error.code !== 'ENOENT') throw error;
      return undefined;
    });
    const text = bytes?.toString('utf8') ?? '';
    const grown = `${text === '' || text.endsWith('\n') ? text : `${text}\n`}${entries}`;
    await onWrite(grown);
    if (await writeUnlessChanged(file, grown, bytes ? digestOf(bytes) : null)) return;
  }
}

function freeId(label: string, taken: ReadonlySet<string>): string {
  const base = createTermId(label) || `term-${digestOf(label).slice(0, 8)}`;
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(id)) return id;
  }
}
