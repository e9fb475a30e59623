import type { TermEntry } from '../loader/content.ts';
import { currentContent } from '../loader/current-content.ts';
import type { VocabularyName } from '../schema/problem.ts';

/**
 * Looks up terms of a vocabulary by identifier. Without the vocabulary's file all identifiers are
 * valid: unknown ones are their own label, and sort last.
 */
export function createTermLookup(name: VocabularyName): (id: string) => TermEntry {
  const terms = new Map(currentContent()[name].map((term) => [term.id, term]));
  return (id) =>
    terms.get(id) ?? { id, label: id.replaceAll('-', ' '), aliases: [], order: terms.size };
}
