import { resolveTerm, type VocabularySet } from '../../src/loader/vocabulary.ts';
import { momentSchema } from '../../src/schema/fields.ts';
import { findNearest } from '../../src/schema/find-nearest.ts';
import type { VocabularyName } from '../../src/schema/problem.ts';

/** A name that is not in a vocabulary, with the nearest one that is. */
export interface UnknownTerm {
  vocabulary: VocabularyName;
  value: string;
  suggestion: string | undefined;
}

/**
 * Finds the terms that were named on the command line or at a prompt: by identifier,
 * label or alias.
 *
 * @param values Names; one value may have several, separated by `,` or `،`.
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

/** Parses an ISO 8601 date-time with offset; `undefined` for any other text. */
export function parseTermDate(text: string): Date | undefined {
  const reading = momentSchema.safeParse(text);
  return reading.success ? reading.data : undefined;
}
