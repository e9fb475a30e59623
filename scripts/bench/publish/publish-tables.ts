import { percentile } from '../search/percentile.ts';
import { roundFigures } from '../search/round-figures.ts';
import type { PublishBench } from './publish-bench.ts';

/** The figures as rows of tables: each case by system, then ratios, then what must be uploaded. */
export function publishTables(bench: PublishBench): Record<string, object>[] {
  const { cases, ratios, delta, newArticles } = bench;
  const rows = Object.entries(cases).flatMap(([kase, systems]) =>
    Object.entries(systems).map(([system, { bytes, ...figures }]) => [
      `${kase} · ${system}`,
      roundFigures({ ...figures, MB: bytes / 1e6 }, 1),
    ]),
  );
  const tables: Record<string, object>[] = [Object.fromEntries(rows)];
  if (Object.keys(ratios).length > 0) tables.push({ 'maqalat : peer': roundFigures(ratios, 3) });
  if (Object.keys(delta).length > 0) tables.push({ ...delta });
  if (newArticles.length > 0) {
    const files = newArticles.map((one) => one.files - one.searchFiles);
    const [least, median, most] = [Math.min(...files), percentile(files, 0.5), Math.max(...files)];
    const name = `files outside search, of each of ${files.length} new articles`;
    tables.push({ [name]: { least, median, most } });
  }
  return tables;
}
