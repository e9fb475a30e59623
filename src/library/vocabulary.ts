import { type CollectionKey, getCollection } from 'astro:content';
import type { VocabularyName } from '../schema/problem.ts';
import type { Author } from './article.ts';

export interface OrderedTerm extends Author {
  /** Its place in the vocabulary's file. */
  order: number;
}

/**
 * A vocabulary by identifier. A content folder without the vocabulary's file may use identifiers
 * that nobody has named: they are their own label, after all others.
 */
export async function vocabulary(name: VocabularyName): Promise<(id: string) => OrderedTerm> {
  const entries = await getCollection(name satisfies CollectionKey);
  const terms = new Map(entries.map(({ data }) => [data.id, data]));
  return (id) =>
    terms.get(id) ?? { id, label: id.replaceAll('-', ' '), aliases: [], order: terms.size };
}
