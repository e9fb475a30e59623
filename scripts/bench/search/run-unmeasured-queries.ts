import type { Query } from './queries.ts';
import type { SearchSystem } from './systems.ts';
import { type AnsweredQuery, ask, type Place, visit } from './visit.ts';

/** Visits side by side, which is faster as long as nobody looks at the clock. */
const visitsAtOnce = 2;

/**
 * Asks queries for what they find alone.
 *
 * @param onAsked Called after each query.
 * @returns Answers in the order of the queries.
 */
export async function runUnmeasuredQueries(
  place: Place,
  { name, queriesPerPage }: SearchSystem,
  queries: readonly Query[],
  onAsked: () => void,
): Promise<AnsweredQuery[]> {
  const answers = new Map<number, AnsweredQuery>();
  const waiting = [...queries.entries()];
  const reader = async () => {
    while (waiting.length > 0) {
      const own = waiting.splice(0, queriesPerPage);
      await visit(place, async (page) => {
        for (const [index, query] of own) {
          answers.set(index, await ask(page, name, query));
          onAsked();
        }
      });
    }
  };
  await Promise.all(Array.from({ length: visitsAtOnce }, reader));
  return [...answers].sort(([a], [b]) => a - b).map(([, answered]) => answered);
}
