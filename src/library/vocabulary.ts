import { getLiveCollection } from 'astro:content';
import type { TermEntry } from '../loader/content.ts';
import type { VocabularyName } from '../schema/problem.ts';
import { dataOf } from './collection-data.ts';

/**
 * A vocabulary by identifier. A content folder without the vocabulary's file may use identifiers
 * that nobody has named: they are their own label, after all others.
 */
export async function vocabulary(name: VocabularyName): Promise<(id: string) => TermEntry> {
  const entries = dataOf(await getLiveCollection(name));
  const terms = new Map(entries.map((term) => [term.id, term]));
  return (id) =>
    terms.get(id) ?? { id, label: id.replaceAll('-', ' '), aliases: [], order: terms.size };
}
