import { foldForMatch } from '../arabic/fold.ts';
import { identifierPattern } from '../schema/identifier.ts';
import type { VocabularyName } from '../schema/problem.ts';
import type { Term } from '../schema/term.ts';

/** A vocabulary, with the names of its terms. */
export interface Vocabulary {
  name: VocabularyName;
  /** In the file's order. */
  terms: (Term & { url?: string | undefined; fediverse?: string | undefined })[];
  /**
   * Whether unknown identifiers are accepted: if the content folder has no such file, and the
   * project's own is only a fallback for labels.
   */
  open: boolean;
  ids: Set<string>;
  /** Identifiers by folded label and alias. */
  names: Map<string, string>;
}

export type VocabularySet = Record<VocabularyName, Vocabulary>;

/**
 * Builds the index of a vocabulary's names. Where two terms have one name, the first keeps it.
 *
 * @param onConflict Called with the position of a name that another term has.
 */
export function indexVocabulary(
  name: VocabularyName,
  terms: readonly Vocabulary['terms'][number][],
  { open = false, onConflict }: IndexOptions = {},
): Vocabulary {
  const names = new Map<string, string>();
  for (const { id, label, aliases } of terms) {
    for (const [index, alias] of [label, ...aliases].entries()) {
      const key = foldForMatch(alias);
      const other = names.get(key);
      if (other !== undefined && other !== id) onConflict?.({ id, index, alias, other });
      names.set(key, other ?? id);
    }
  }
  return { name, terms: [...terms], open, ids: new Set(terms.map(({ id }) => id)), names };
}

interface IndexOptions {
  open?: boolean;
  /** `index` 0 is the label, the others are aliases. */
  onConflict?: (conflict: { id: string; index: number; alias: string; other: string }) => void;
}

/**
 * Resolves a value to an identifier.
 *
 * @param value An identifier, or a label or alias in any spelling with the same folding. An exact
 *   name wins over an identifier that is only equal when folded: with `c: { label: C++ }` and `c-2:
 *   { label: C }`, `c` is C++ and `C` is C.
 * @returns The identifier; the value itself if the vocabulary is open and the value is a valid
 *   identifier; otherwise undefined.
 * @example resolveTerm(tags, 'قطاع غزّة') // 'gaza'
 */
export function resolveTerm(vocabulary: Vocabulary, value: string): string | undefined {
  if (vocabulary.ids.has(value)) return value;
  const folded = foldForMatch(value);
  const known = vocabulary.names.get(folded);
  if (known !== undefined) return known;
  if (vocabulary.ids.has(folded)) return folded;
  return vocabulary.open && identifierPattern.test(value) ? value : undefined;
}
