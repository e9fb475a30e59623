import type { FilterName } from '../document.ts';
import { filterNames } from '../document.ts';
import type { Ranked } from '../query/rank.ts';
import type { Engine } from './index-engine.ts';

/** Documents by what they carry, each set asked for once. */
export interface DocumentSets {
  /** The values of each filter in the whole index. */
  values(): Promise<Readonly<Record<FilterName, readonly string[]>>>;
  /** The documents that carry a value. */
  carrying(name: string, value: string): Promise<ReadonlySet<string>>;
  /** The documents from one month to another (`2024-07`, or a year, or a day), both taken in. */
  within(after: string | undefined, before: string | undefined): Promise<ReadonlySet<string>>;
  /** All, newest first. */
  all(): Promise<Ranked[]>;
  /** The same results, newest first. */
  byDate(ranked: readonly Ranked[]): Promise<Ranked[]>;
}

export function documentSets(
  engine: Engine,
  dates: () => Promise<ReadonlyMap<string, number>>,
): DocumentSets {
  const known = new Map<string, Promise<ReadonlySet<string>>>();
  const once = (key: string, ask: () => Promise<ReadonlySet<string>>) => {
    const set = known.get(key) ?? ask();
    known.set(key, set);
    set.catch(() => known.delete(key));
    return set;
  };
  const ids = async (...query: Parameters<Engine['search']>) =>
    new Set((await engine.search(...query)).results.map(({ id }) => id));
  return {
    async values() {
      const all = await engine.filters();
      const valuesOf = (name: FilterName) => [name, Object.keys(all[name] ?? {})];
      // One entry for each name of the list.
      return Object.fromEntries(filterNames.map(valuesOf)) as Record<FilterName, string[]>;
    },
    carrying: (name, value) =>
      once(`${name}:${value}`, () => ids(null, { filters: { [name]: value } })),
    async within(after, before) {
      const [from, to] = [startOf(after, 0), startOf(before, 1)];
      const inside = [...(await dates())].filter(([, at]) => at >= from && at < to);
      return new Set(inside.map(([id]) => id));
    },
    all: async () =>
      newestFirst(
        [...(await dates())].map(([id]) => ({ id, score: 0 })),
        await dates(),
      ),
    byDate: async (ranked) => newestFirst(ranked, await dates()),
  };
}

function newestFirst(ranked: readonly Ranked[], dates: ReadonlyMap<string, number>): Ranked[] {
  return [...ranked].sort((a, b) => (dates.get(b.id) ?? 0) - (dates.get(a.id) ?? 0));
}

/**
 * The second at which a year, month or day begins, or (`later` 1) the next one; open ends where
 * nothing is given.
 */
function startOf(date: string | undefined, later: 0 | 1): number {
  if (date === undefined) return later === 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  const [year = 0, month, day] = date.split('-').map(Number);
  const start =
    day !== undefined
      ? Date.UTC(year, (month ?? 1) - 1, day + later)
      : month !== undefined
        ? Date.UTC(year, month - 1 + later)
        : Date.UTC(year + later, 0);
  return start / 1000;
}
