/** Visits whose bytes and milliseconds are measured; enough for a 95th percentile of first queries. */
const measuredVisits = 60;

/**
 * Chooses which queries are asked one by one with an eye on the clock: whole visits, spread evenly.
 * The others are asked for what they find alone, several at once, or a run would take too long.
 */
export function measuredSample<Query>(
  queries: readonly Query[],
  queriesPerPage: number,
): { measured: Query[]; others: Query[] } {
  const visits = Math.ceil(queries.length / queriesPerPage);
  const step = Math.max(1, visits / measuredVisits);
  const chosen = new Set<number>();
  for (let visit = 0; visit < visits; visit += step) chosen.add(Math.floor(visit));
  const isMeasured = (place: number) => chosen.has(Math.floor(place / queriesPerPage));
  return {
    measured: queries.filter((_, place) => isMeasured(place)),
    others: queries.filter((_, place) => !isMeasured(place)),
  };
}
