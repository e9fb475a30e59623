import { firstPageSize, type QueryResult, type Shown } from '../query-result.ts';

/** Loads what is shown of the first results, all at once as a page of results does. */
export async function firstResults<Result>(
  results: readonly Result[],
  load: (result: Result) => Promise<Shown>,
  started: number,
): Promise<QueryResult> {
  const loading = results.slice(0, firstPageSize).map(load);
  await loading[0];
  const firstMs = performance.now() - started;
  return { total: results.length, shown: await Promise.all(loading), firstMs };
}
