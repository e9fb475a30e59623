import { join } from 'node:path';
import { newTerms } from '../loader/new-terms.ts';
import { readVocabularies } from '../loader/read-vocabularies.ts';
import { resolveTerm } from '../loader/vocabulary.ts';
import { articleSchema } from '../schema/article.ts';
import { splitFrontmatter } from '../schema/frontmatter.ts';
import type { VocabularyName } from '../schema/problem.ts';
import { readYaml } from '../schema/read-yaml.ts';
import { updateFields } from '../schema/update-fields.ts';
import { writeField } from '../schema/write-frontmatter.ts';
import type { NamedTerm, SaveFault } from '../write/local/local-api.ts';
import { checkSettingsFile } from './check-settings-file.ts';
import { resolveContentPath } from './content-path.ts';

/** An article whose head has identifiers, and the names that stood there before. */
interface NamedArticle {
  source: string;
  terms: NamedTerm[];
}

/** A vocabulary that its new names would break. */
class VocabularyRefused extends Error {}

const fields = ['tags', 'authors'] as const;

/**
 * Adds an article's new tags and authors to their vocabularies, as the importer does, and writes their
 * identifiers into its head. An article or a vocabulary with errors stays as it is.
 *
 * @param folder Absolute path of the content folder.
 * @returns Also why a vocabulary takes no new name.
 * @throws PathRefused where a vocabulary is a symbolic link.
 */
export async function nameTerms(folder: string, source: string): Promise<NamedArticle | SaveFault> {
  const unchanged = { source, terms: [] };
  const { frontmatter } = splitHead(source);
  const { data } = frontmatter ? readYaml(frontmatter.yaml, articleSchema, '') : {};
  if (!frontmatter || !data) return unchanged;
  const { vocabularies, problems } = await readVocabularies(folder);
  if (problems.some(({ severity }) => severity === 'error')) return unchanged;
  const isUnknown = (name: (typeof fields)[number], value: string) =>
    resolveTerm(vocabularies[name], value) === undefined;
  const changed = fields.filter((name) => data[name].some((value) => isUnknown(name, value)));
  if (changed.length === 0) return unchanged;

  for (const name of changed) await resolveContentPath(folder, `${name}.yaml`);
  const terms = newTerms(join(folder, 'articles'), vocabularies, {
    isAllowed: true,
    isDryRun: false,
    onWrite: refuseBroken,
  });
  const named: NamedTerm[] = [];
  const resolve = (vocabulary: (typeof fields)[number], name: string) => {
    if (!isUnknown(vocabulary, name)) return name;
    const id = terms.idOf(vocabulary, name);
    if (id === undefined) return name;
    const label = vocabularies[vocabulary].terms.find((term) => term.id === id)?.label ?? name;
    const isNew = terms.added.some((term) => term.vocabulary === vocabulary && term.id === id);
    named.push({ vocabulary, name, id, label, isNew });
    return id;
  };
  const values = Object.fromEntries(
    changed.map((name) => [name, [...new Set(data[name].map((value) => resolve(name, value)))]]),
  );
  for (const name of fields) terms.use(name, values[name] ?? data[name]);
  try {
    await terms.save();
  } catch (error) {
    if (error instanceof VocabularyRefused) return { fault: 'vocabulary', path: error.message };
    throw error;
  }
  const changes = changed.map((name) => [name, writeField({ ...data, ...values }, name)] as const);
  const { yaml } = frontmatter;
  const at = source.indexOf(yaml);
  const head = updateFields(yaml, Object.fromEntries(changes));
  return { source: source.slice(0, at) + head + source.slice(at + yaml.length), terms: named };
}

function splitHead(source: string): { frontmatter?: { yaml: string } } {
  const split = splitFrontmatter(source, '');
  return split.problem ? {} : split;
}

async function refuseBroken(name: VocabularyName, text: string): Promise<void> {
  const file = `${name}.yaml`;
  if (await checkSettingsFile(file, text)) throw new VocabularyRefused(file);
}
