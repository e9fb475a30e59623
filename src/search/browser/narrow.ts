import { foldForMatch } from '../../arabic/fold.ts';
import { type FilterName, filterNames } from '../document.ts';
import type { ParsedQuery } from '../query/parse-query.ts';
import type { Ranked } from '../query/rank.ts';
import type { DocumentSets } from './document-sets.ts';
import { hasPhrase } from './has-phrase.ts';
import type { TermSearch } from './term-matches.ts';

/** Counting is a search a value; beyond these the most used are counted. */
const mostCounted = 60;

/** How many results each value of a filter would leave. */
export type FilterCounts = Readonly<Record<FilterName, Readonly<Record<string, number>>>>;

interface Narrowing {
  query: ParsedQuery;
  filters: Readonly<Partial<Record<FilterName, string>>>;
  search: TermSearch;
  sets: DocumentSets;
}

/**
 * Leaves the results that have the phrases, lack the excluded words, and carry the chosen values.
 *
 * @returns Those results, and a function that counts what each other value would leave: a filter's
 *   counts are those without its own present choice, whose place another would take.
 */
export async function narrow(
  ranked: readonly Ranked[],
  { query, filters, search, sets }: Narrowing,
): Promise<{ narrowed: Ranked[]; counts: () => Promise<FilterCounts> }> {
  const phrases = await Promise.all(query.phrases.map((phrase) => hasPhrase(phrase, search)));
  const without = await Promise.all(query.excluded.map((each) => hasPhrase(each, search)));
  const dated =
    query.after || query.before ? await sets.within(query.after, query.before) : undefined;
  const fitting = ranked.filter(
    ({ id }) =>
      phrases.every((phrase) => phrase(id)) &&
      !without.some((holds) => holds(id)) &&
      (dated?.has(id) ?? true),
  );

  const chosen = new Map<FilterName, ReadonlySet<string>>();
  for (const name of filterNames) {
    const typed = name === 'year' ? undefined : query.filters[name];
    const value = filters[name] ?? (typed && (await valueMeant(name, typed, sets)));
    if (value !== undefined) chosen.set(name, await sets.carrying(name, value));
  }
  const passes = (id: string, except?: FilterName) =>
    [...chosen].every(([name, set]) => name === except || set.has(id));

  const countsOf = async (name: FilterName, values: readonly string[]) => {
    const left = fitting.filter(({ id }) => passes(id, name));
    const counted = values.slice(0, mostCounted).map(async (value): Promise<[string, number]> => {
      const set = await sets.carrying(name, value);
      return [value, left.reduce((count, { id }) => count + Number(set.has(id)), 0)];
    });
    return Object.fromEntries(await Promise.all(counted));
  };
  return {
    narrowed: fitting.filter(({ id }) => passes(id)),
    async counts() {
      const values = await sets.values();
      const [section, tag, author, year] = await Promise.all([
        countsOf('section', values.section),
        countsOf('tag', values.tag),
        countsOf('author', values.author),
        countsOf('year', values.year),
      ]);
      return { section, tag, author, year };
    },
  };
}

/** The value of a filter that was typed, in whatever spelling. */
async function valueMeant(name: FilterName, typed: string, sets: DocumentSets): Promise<string> {
  const folded = foldForMatch(typed);
  const values = await sets.values();
  return values[name].find((value) => foldForMatch(value) === folded) ?? typed;
}
