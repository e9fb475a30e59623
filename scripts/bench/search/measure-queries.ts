import type { Query } from './queries.ts';
import type { SearchSystem } from './systems.ts';
import { type AnsweredQuery, ask, type Place, visit } from './visit.ts';

/** One query, what it found, and what that took. */
export interface MeasuredAnswer extends AnsweredQuery {
  /** Whether it was the first on its page, with an empty cache. */
  first: boolean;
  /** Bytes over the wire. */
  bytes: number;
  requests: number;
}

export interface MeasuredRun {
  answers: MeasuredAnswer[];
  /** How many first queries were asked again at the end of another visit. */
  repeated: number;
  /** Those of them that were answered otherwise than before. */
  unstable: string[];
}

/**
 * Asks queries in a real browser, through a system's own client, one after the other: a few on one
 * page as a reader does, then a new page with an empty cache.
 *
 * At the end of each visit the first query of the visit before is asked once more, unmeasured: what
 * a query finds must not depend on what was asked before it.
 *
 * @param onAsked Called after each query.
 */
export async function measureQueries(
  place: Place,
  { name, queriesPerPage }: SearchSystem,
  queries: readonly Query[],
  onAsked: () => void,
): Promise<MeasuredRun> {
  const run: MeasuredRun = { answers: [], repeated: 0, unstable: [] };
  let before: AnsweredQuery | undefined;
  // One visit that does not count: it fills the server's caches and starts the browser's processes.
  await visit(place, async (page) => {
    for (const query of queries.slice(0, 1)) await ask(page, name, query);
  });
  for (let start = 0; start < queries.length; start += queriesPerPage) {
    await visit(place, async (page) => {
      for (const query of queries.slice(start, start + queriesPerPage)) {
        const earlier = await place.server.traffic();
        const answered = await ask(page, name, query);
        const later = await place.server.traffic();
        run.answers.push({
          ...answered,
          first: run.answers.length === start,
          bytes: later.bytes - earlier.bytes,
          requests: later.requests - earlier.requests,
        });
        onAsked();
      }
      if (before) {
        const { found } = await ask(page, name, before.query);
        run.repeated += 1;
        if (found.join() !== before.found.join()) run.unstable.push(before.query.text);
      }
      before = run.answers[start];
    });
  }
  return run;
}
