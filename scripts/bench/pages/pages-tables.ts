import { rounded } from '../search/rounded.ts';
import type { PagesBench } from './pages-bench.ts';

/** The figures as rows of two tables: how pages are judged, and what they weigh. */
export function pagesTables({ pages }: PagesBench): Record<string, object>[] {
  const entries = Object.entries(pages);
  const judged = entries.map(([kind, { lighthouse, lcpS, cls, tbtMs, benchmarkIndex }]) => [
    kind,
    { ...lighthouse, ...rounded({ lcpS, cls, tbtMs, benchmarkIndex }, 2) },
  ]);
  const weighed = entries.map(
    ([kind, { htmlCssGzKB, scriptGzKB, fontKB, firstViewKB, axe, csp, foreignRequests }]) => [
      kind,
      {
        ...rounded({ htmlCssGzKB, scriptGzKB, fontKB, firstViewKB }, 1),
        ...{ axe, csp, foreignRequests },
      },
    ],
  );
  return [Object.fromEntries(judged), Object.fromEntries(weighed)];
}
