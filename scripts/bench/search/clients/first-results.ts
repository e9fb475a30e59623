import { type Asked, type Shown, shownAtOnce } from '../asked.ts';

/** Loads what is shown of the first results, all at once as a page of results does. */
export async function firstResults<Result>(
  results: readonly Result[],
  load: (result: Result) => Promise<Shown>,
  started: number,
): Promise<Asked> {
  const loading = results.slice(0, shownAtOnce).map(load);
  await loading[0];
  const firstMs = performance.now() - started;
  return { total: results.length, shown: await Promise.all(loading), firstMs };
}
