import { z } from 'zod';
import type { VocabularySet } from '../../src/loader/vocabulary.ts';
import { splitFrontmatter } from '../../src/schema/frontmatter.ts';
import type { VocabularyName } from '../../src/schema/problem.ts';
import { readYaml } from '../../src/schema/read-yaml.ts';

/** The fields of an article's head as it has them, valid or not; none where it cannot be read. */
export type Head = Readonly<Record<string, unknown>>;

/** Reads the head of an article. @param source The whole file. */
export function readHead(source: string): Head {
  const split = splitFrontmatter(source, '');
  if (split.problem) return {};
  return readYaml(split.frontmatter.yaml, z.record(z.string(), z.unknown()), '').data ?? {};
}

/** Text of a field; nothing where the field is missing or holds something else. */
export function textField(head: Head, name: string): string | undefined {
  const value = head[name];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

const vocabularyOf: Readonly<Record<string, VocabularyName>> = {
  section: 'sections',
  tags: 'tags',
  authors: 'authors',
};

/** A field that differs between two versions of an article. */
export interface FieldChange {
  name: string;
  /** Empty where the field was not there, or is not there any more. */
  before: string;
  after: string;
}

/**
 * Compares two heads. The importer's own record is left out, as no person writes it.
 *
 * @param vocabularies Give identifiers their names.
 */
export function compareHeads(
  before: Head,
  after: Head,
  vocabularies: VocabularySet,
): FieldChange[] {
  const names = new Set([...Object.keys(after), ...Object.keys(before)]);
  names.delete('importedFrom');
  return [...names].flatMap((name) => {
    const [old, now] = [before, after].map((head) => formatField(name, head[name], vocabularies));
    return old === now || old === undefined || now === undefined
      ? []
      : [{ name, before: old, after: now }];
  });
}

function formatField(name: string, value: unknown, vocabularies: VocabularySet): string {
  const vocabulary = vocabularyOf[name];
  const labels = vocabulary ? vocabularies[vocabulary].terms : [];
  return formatValue(value, (text) => labels.find(({ id }) => id === text)?.label ?? text);
}

function formatValue(value: unknown, nameOf: (text: string) => string): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map((each) => formatValue(each, nameOf)).join('، ');
  if (typeof value !== 'object') return nameOf(String(value));
  return Object.entries(value)
    .map(([key, part]) => `${key}: ${formatValue(part, nameOf)}`)
    .join('، ');
}
