import type { ProseRun } from '../prose/prose-run.ts';
import { findPhrases, indexPhrases } from '../terms/find-phrases.ts';
import { nameSpellings } from './name-spellings.ts';

/** How often a text has one spelling of a name, and where first. */
export interface SpellingCount {
  /** Of `nameSpellings`. */
  group: number;
  form: string;
  count: number;
  /** Of the first one, in the source. */
  offset: number;
}

const index = indexPhrases(
  nameSpellings.flatMap((forms, group) =>
    forms.map((form) => ({ text: form, value: { group, form } })),
  ),
);

/** Counts the names in a text that are spelt in more than one way. */
export function countSpellings(runs: readonly ProseRun[]): SpellingCount[] {
  const counts = new Map<string, SpellingCount>();
  for (const { value, offset, prefix } of findPhrases(runs, index)) {
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
export function findRarerSpellings<P>(texts: readonly CountedText<P>[]): RarerSpelling<P>[] {
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
    const order = nameSpellings[group] ?? [];
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
