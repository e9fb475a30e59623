import { type CostFigures, costFigures } from './cost-figures.ts';
import { measureQueries } from './measure-queries.ts';
import { measuredSample } from './measured-sample.ts';
import type { Query } from './queries.ts';
import { type RankingFigures, rankingFigures } from './ranking-figures.ts';
import { runUnmeasuredQueries } from './run-unmeasured-queries.ts';
import type { SearchSystem } from './systems.ts';
import type { AnsweredQuery, Place } from './visit.ts';

/** What a system finds and costs. */
export interface SystemMeasure {
  figures: RankingFigures & CostFigures & { orderDependent: number };
  answers: AnsweredQuery[];
  /** Queries that were answered otherwise once something else had been asked. */
  unstable: string[];
}

/**
 * Asks a system every query, a sample of them with an eye on the clock and the wire.
 *
 * @param onAsked Called with the number of queries asked so far.
 */
export async function measureSystem(
  place: Place,
  system: SearchSystem,
  queries: readonly Query[],
  onAsked: (count: number) => void,
): Promise<SystemMeasure> {
  let count = 0;
  const onEach = () => {
    count += 1;
    onAsked(count);
  };
  const { measured, others } = measuredSample(queries, system.queriesPerPage);
  const run = await measureQueries(place, system, measured, onEach);
  const answers = [...run.answers, ...(await runUnmeasuredQueries(place, system, others, onEach))];
  return {
    figures: {
      ...rankingFigures(answers.map(({ query, found }) => ({ found, right: query.articles }))),
      ...costFigures(run.answers),
      orderDependent: run.unstable.length / Math.max(run.repeated, 1),
    },
    answers,
    unstable: run.unstable,
  };
}
