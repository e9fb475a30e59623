import { type FilterName, filterNames } from '../document.ts';
import type { ParsedQuery } from '../query/parse-query.ts';
import type { Ranked } from '../query/rank.ts';
import { createDateTest } from './date-limits.ts';
import type { FacetSets, Facets } from './facet-sets.ts';
import { hasPhrase } from './has-phrase.ts';
import type { TermSearch } from './term-matches.ts';

/** How many results each value of a filter would leave. */
export type FilterCounts = Readonly<Record<FilterName, Readonly<Record<string, number>>>>;

interface FilterInput {
  query: ParsedQuery;
  filters: Readonly<Partial<Record<FilterName, string>>>;
  search: TermSearch;
  facets: Facets;
}

/**
 * Filters results by required phrases, excluded words and the selected filter values.
 *
 * @returns The remaining results, and a function that counts the results of every other value. A
 *   filter's counts ignore its own selected value, since choosing another value would replace it.
 */
export async function applyFilters(
  ranked: readonly Ranked[],
  { query, filters, search, facets }: FilterInput,
): Promise<{ narrowed: Ranked[]; counts: () => Promise<FilterCounts> }> {
  const phrases = await Promise.all(query.phrases.map((phrase) => hasPhrase(phrase, search)));
  const without = await Promise.all(query.excluded.map((each) => hasPhrase(each, search)));
  const isWithin = createDateTest(query);
  const dates = query.after || query.before ? await facets.dates() : undefined;
  const fitting = ranked.filter(
    ({ id }) =>
      phrases.every((phrase) => phrase(id)) &&
      !without.some((holds) => holds(id)) &&
      (!dates || isWithin(dates[id] ?? 0)),
  );

  const chosen = new Map<FilterName, ReadonlySet<number>>();
  for (const name of filterNames) {
    const typed = name === 'year' ? undefined : query.filters[name];
    const value = filters[name] ?? (typed && (await facets.resolveLabel(name, typed)));
    if (value) chosen.set(name, (await facets.sets())[name].get(value) ?? new Set());
  }
  const passing = (except?: FilterName) =>
    fitting.filter(({ id }) => [...chosen].every(([name, set]) => name === except || set.has(id)));
  return {
    narrowed: passing(),
    async counts() {
      const sets = await facets.sets();
      const counted = filterNames.map((name) => [name, countValues(passing(name), sets[name])]);
      // One entry for each name of the list.
      return Object.fromEntries(counted) as FilterCounts;
    },
  };
}

function countValues(
  left: readonly Ranked[],
  sets: FacetSets[FilterName],
): Readonly<Record<string, number>> {
  const ids = new Set(left.map(({ id }) => id));
  const counts = [...sets].map(([label, set]): [string, number] => {
    let count = 0;
    for (const id of set) count += Number(ids.has(id));
    return [label, count];
  });
  return Object.fromEntries(counts);
}
