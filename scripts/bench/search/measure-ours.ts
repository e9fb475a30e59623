import { articleIdOf } from './article-address.ts';
import { findExcerptFaults, type Original } from './excerpt-faults.ts';
import type { Query } from './queries.ts';
import { runUnmeasuredQueries } from './run-unmeasured-queries.ts';
import type { SearchBench } from './search-bench.ts';
import type { SearchSystem } from './systems.ts';
import { variantKinds } from './variants/kinds.ts';
import { titleVariants } from './variants/title-variants.ts';
import { variantFigures } from './variants/variant-figures.ts';
import type { AnsweredQuery, Place } from './visit.ts';
import { measureWords } from './words/measure-words.ts';

type Originals = ReadonlyMap<string, Original>;
type OnAsked = (done: number, total: number) => void;

/** Checks what our search showed for the queries that were asked, and shows for some others. */
export async function measureExcerpts(
  place: Place,
  system: SearchSystem,
  originals: Originals,
  answers: readonly AnsweredQuery[],
  others: readonly Query[],
  onAsked: OnAsked,
): Promise<NonNullable<SearchBench['excerpts']>> {
  const asked = await askCounting(place, system, others, onAsked);
  const checks = [...answers, ...asked].map((answered) =>
    findExcerptFaults(answered.query.text, answered.asked, (url) =>
      originals.get(articleIdOf(url)),
    ),
  );
  return {
    checked: checks.reduce((sum, { checked }) => sum + checked, 0),
    wrong: checks.reduce((sum, { wrong }) => sum + wrong, 0),
    faults: checks.flatMap(({ faults }) => faults),
  };
}

/** Asks our search for `count` titles in every kind of other spelling. */
export async function measureVariants(
  place: Place,
  system: SearchSystem,
  originals: Originals,
  count: number,
  onAsked: OnAsked,
): Promise<NonNullable<SearchBench['variants']>> {
  const titles = new Map([...originals].map(([id, { title }]) => [id, title]));
  const variants = titleVariants(titles, variantKinds, count);
  const queries = variants.map(({ query }) => query);
  const answers = await askCounting(place, system, queries, onAsked);
  return variantFigures(
    variants.map((variant, index) => ({ variant, found: answers[index]?.found ?? [] })),
  );
}

/** Asks our search for `count` words of each band of frequency. */
export function measureLoneWords(
  place: Place,
  system: SearchSystem,
  originals: Originals,
  count: number,
  onAsked: OnAsked,
): Promise<NonNullable<SearchBench['words']>> {
  return measureWords(originals, count, (queries) => askCounting(place, system, queries, onAsked));
}

/** The queries whose right articles were not among the first ten. */
export function findMissedQueries(
  answers: readonly AnsweredQuery[],
): NonNullable<SearchBench['missed']> {
  return answers
    .filter(({ query, found }) => !found.some((id) => query.articles.has(id)))
    .map(({ query, found }) => ({ query: query.text, right: [...query.articles], found }));
}

function askCounting(
  place: Place,
  system: SearchSystem,
  queries: readonly Query[],
  onAsked: OnAsked,
): Promise<AnsweredQuery[]> {
  let done = 0;
  return runUnmeasuredQueries(place, system, queries, () => {
    done += 1;
    onAsked(done, queries.length);
  });
}
