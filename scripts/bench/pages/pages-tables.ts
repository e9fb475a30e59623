import { roundFigures } from '../search/round-figures.ts';
import type { PagesBench } from './pages-bench.ts';

/** The figures as rows of two tables: how pages are judged, and what they weigh. */
export function pagesTables({ pages }: PagesBench): Record<string, object>[] {
  const entries = Object.entries(pages);
  const judged = entries.map(
    ([kind, { lighthouse, accessibilityDark, lcpS, cls, tbtMs, benchmarkIndex }]) => [
      kind,
      {
        ...lighthouse,
        accessibilityDark,
        ...roundFigures({ lcpS, cls, tbtMs, benchmarkIndex }, 2),
      },
    ],
  );
  const weighed = entries.map(
    ([kind, { htmlCssGzKB, scriptGzKB, fontKB, firstViewKB, axe, csp, foreignRequests }]) => [
      kind,
      {
        ...roundFigures({ htmlCssGzKB, scriptGzKB, fontKB, firstViewKB }, 1),
        ...{ axe, csp, foreignRequests },
      },
    ],
  );
  return [Object.fromEntries(judged), Object.fromEntries(weighed)];
}
