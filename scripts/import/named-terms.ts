import { resolveTerm, type VocabularySet } from '../../src/loader/read-vocabularies.ts';
import { momentSchema } from '../../src/schema/fields.ts';
import { findNearest } from '../../src/schema/find-nearest.ts';
import type { VocabularyName } from '../../src/schema/problem.ts';

/** A name that a vocabulary does not hold, and the nearest that it does. */
export interface UnknownTerm {
  vocabulary: VocabularyName;
  value: string;
  suggestion: string | undefined;
}

/**
 * Finds the identifiers that someone names on the command line or at a prompt: by identifier,
 * label or alias.
 *
 * @param values One name, or many with `,` or `،` between.
 */
export function namedTerms(
  vocabulary: VocabularyName,
  values: string,
  vocabularies: VocabularySet,
): { ids: string[]; unknown: UnknownTerm[] } {
  const { [vocabulary]: known } = vocabularies;
  const names = known.terms.flatMap(({ id, label, aliases }) => [id, label, ...aliases]);
  const ids: string[] = [];
  const unknown: UnknownTerm[] = [];
  for (const value of values.split(/[,،]/).map((name) => name.trim())) {
    if (value === '') continue;
    const id = resolveTerm(known, value);
    if (id === undefined)
      unknown.push({ vocabulary, value, suggestion: findNearest(value, names) });
    else ids.push(id);
  }
  return { ids: [...new Set(ids)], unknown };
}

/** The moment that an ISO 8601 text with offset names; nothing for any other text. */
export function parseTermDate(text: string): Date | undefined {
  const reading = momentSchema.safeParse(text);
  return reading.success ? reading.data : undefined;
}
