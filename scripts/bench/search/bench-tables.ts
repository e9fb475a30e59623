import { roundFigures } from './round-figures.ts';
import type { SearchBench } from './search-bench.ts';
import type { VariantFigures } from './variants/variant-figures.ts';
import type { WordBench } from './words/word-figures.ts';

/** The figures as rows of tables: first what readers find, then what it costs. */
export function benchTables({ systems, variants, words }: SearchBench): Record<string, object>[] {
  const entries = Object.entries(systems);
  const ranking = entries.map(([name, { hit1, hit10, mrr10, none, orderDependent }]) => [
    name,
    roundFigures({ hit1, hit10, mrr10, none, orderDependent }, 4),
  ]);
  const bytes = entries.map(([name, figures]) => {
    const { clientKB, firstKB, firstKBP95, firstRequests } = figures;
    const { laterKBMedian, laterKBP95, laterRequests } = figures;
    const first = { clientKB, firstKB, firstKBP95, firstRequests };
    return [name, roundFigures({ ...first, laterKBMedian, laterKBP95, laterRequests }, 1)];
  });
  const time = entries.map(([name, figures]) => {
    const { coldMsMedian, coldMsP95, warmMsMedian, warmMsP95 } = figures;
    const { indexMB, indexFiles, buildS, peakMB } = figures;
    const waits = { coldMsMedian, coldMsP95, warmMsMedian, warmMsP95 };
    return [name, roundFigures({ ...waits, indexMB, indexFiles, buildS, peakMB }, 1)];
  });
  const tables: Record<string, object>[] = [ranking, bytes, time].map((rows) =>
    Object.fromEntries(rows),
  );
  if (variants) tables.push(variantTable(variants));
  if (words) tables.push(wordTable(words));
  return tables;
}

/** One row a kind, the worst first; then the sums. */
function variantTable({
  kinds,
  asked,
  typoKinds,
  all,
  spellings,
  typos,
}: VariantFigures): Record<string, object> {
  const rows = Object.entries(kinds)
    .sort(([, a], [, b]) => a - b)
    .map(([name, found]) => [
      name,
      {
        ...roundFigures({ found }, 4),
        asked: asked[name],
        typo: typoKinds.includes(name) ? '✓' : '',
      },
    ]);
  const sums = Object.entries({ spellings, typos, all }).map(([name, found]) => [
    `= ${name}`,
    roundFigures({ found }, 4),
  ]);
  return Object.fromEntries([...rows, ...sums]);
}

/** One row a band, rare words first. */
function wordTable({ bands }: WordBench): Record<string, object> {
  return Object.fromEntries(
    Object.entries(bands).map(([name, figures]) => [name, roundFigures(figures, 4)]),
  );
}
