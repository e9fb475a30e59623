import type { TermEntry } from '../loader/content.ts';
import { currentContent } from '../loader/current-content.ts';
import type { VocabularyName } from '../schema/problem.ts';

/**
 * A vocabulary by identifier. A content folder without the vocabulary's file may use identifiers
 * that nobody has named: they are their own label, after all others.
 */
export function vocabulary(name: VocabularyName): (id: string) => TermEntry {
  const terms = new Map(currentContent()[name].map((term) => [term.id, term]));
  return (id) =>
    terms.get(id) ?? { id, label: id.replaceAll('-', ' '), aliases: [], order: terms.size };
}
