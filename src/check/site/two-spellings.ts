import type { ProseRun } from '../prose/prose-run.ts';
import { findPhrases, indexPhrases, type PhraseIndex } from '../terms/find-phrases.ts';
import { nameSpellings } from './name-spellings.ts';

/** How often a text has one spelling of a name, and where first. */
export interface SpellingCount {
  /** The number of the name in `SpellingIndex.names`. */
  group: number;
  form: string;
  count: number;
  /** Of the first one, in the source. */
  offset: number;
}

/** Names that are looked for in texts. */
export interface SpellingIndex {
  /** Spellings of one name in each group. */
  names: readonly (readonly string[])[];
  phrases: PhraseIndex<Pick<SpellingCount, 'group' | 'form'>>;
}

/**
 * Prepares names for `countSpellings`: those of the Arab press in general, and a site's own.
 *
 * @param own Spellings of one name in each group; one that a general name has is left out.
 */
export function indexSpellings(own: readonly (readonly string[])[]): SpellingIndex {
  const general = new Set(nameSpellings.flat());
  const names = [
    ...nameSpellings,
    ...own.filter((forms) => !forms.some((form) => general.has(form))),
  ];
  const phrases = names.flatMap((forms, group) =>
    forms.map((form) => ({ text: form, value: { group, form } })),
  );
  return { names, phrases: indexPhrases(phrases) };
}

/** Counts the names in a text that are spelt in more than one way. */
export function countSpellings(
  runs: readonly ProseRun[],
  { phrases }: SpellingIndex,
): SpellingCount[] {
  const counts = new Map<string, SpellingCount>();
  for (const { value, offset, prefix } of findPhrases(runs, phrases)) {
    const known = counts.get(value.form);
    if (known) known.count += 1;
    else counts.set(value.form, { ...value, count: 1, offset: offset + prefix.length });
  }
  return [...counts.values()];
}

/** The names of one text of the site. */
export interface CountedText<P> {
  /** Where the first of each stands. */
  spellings: readonly (Omit<SpellingCount, 'offset'> & { place: P })[];
}

/** A spelling that a site has less often than another one of the same name. */
export interface RarerSpelling<P> {
  form: string;
  count: number;
  usual: string;
  usualCount: number;
  /** The first place in each text that has it. */
  places: readonly P[];
}

/**
 * Finds names that a site spells in two ways.
 *
 * @returns Each spelling but the most frequent one of its name. Where two are as frequent, the first
 *   in the list is the usual one.
 */
export function findRarerSpellings<P>(
  texts: readonly CountedText<P>[],
  { names }: Pick<SpellingIndex, 'names'>,
): RarerSpelling<P>[] {
  const groups = new Map<number, Map<string, { count: number; places: P[] }>>();
  for (const { spellings } of texts) {
    for (const { group, form, count, place } of spellings) {
      const forms = groups.get(group) ?? new Map<string, { count: number; places: P[] }>();
      const known = forms.get(form) ?? { count: 0, places: [] };
      known.count += count;
      known.places.push(place);
      forms.set(form, known);
      groups.set(group, forms);
    }
  }
  return [...groups].flatMap(([group, forms]) => {
    const order = names[group] ?? [];
    const sorted = [...forms].toSorted(
      ([a, { count: ofA }], [b, { count: ofB }]) =>
        ofB - ofA || order.indexOf(a) - order.indexOf(b),
    );
    const [usual, ...rarer] = sorted;
    if (!usual) return [];
    const [usualForm, { count: usualCount }] = usual;
    return rarer.map(([form, { count, places }]) => {
      return { form, count, usual: usualForm, usualCount, places };
    });
  });
}
