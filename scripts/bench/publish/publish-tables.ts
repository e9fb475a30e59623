import { percentile } from '../search/percentile.ts';
import { roundFigures } from '../search/round-figures.ts';
import type { OutputFigures, PublishBench } from './publish-bench.ts';

/** The figures as rows of tables: each case by system, then ratios, files, and what must be uploaded. */
export function publishTables(bench: PublishBench): Record<string, object>[] {
  const { cases, ratios, output, delta, newArticles } = bench;
  const rows = Object.entries(cases).flatMap(([kase, systems]) =>
    Object.entries(systems).map(([system, { bytes, ...figures }]) => [
      `${kase} · ${system}`,
      roundFigures({ ...figures, MB: bytes / 1e6 }, 1),
    ]),
  );
  const tables: Record<string, object>[] = [Object.fromEntries(rows)];
  if (Object.keys(ratios).length > 0) tables.push({ 'maqalat : peer': roundFigures(ratios, 3) });
  const { withoutCards, withCards } = output;
  const outputs = { 'without cards': withoutCards, 'with cards': withCards };
  const counted = Object.entries(outputs).flatMap(([name, figures]) =>
    figures ? [[`output ${name}`, outputRow(figures)] as const] : [],
  );
  if (counted.length > 0) tables.push(Object.fromEntries(counted));
  if (Object.keys(delta).length > 0) tables.push({ ...delta });
  if (newArticles.length > 0) {
    const row = (counts: readonly number[]) => ({
      least: Math.min(...counts),
      median: percentile(counts, 0.5),
      most: Math.max(...counts),
    });
    const name = `files of each of ${newArticles.length} new articles`;
    tables.push({
      [`${name}, search aside`]: row(newArticles.map((one) => one.files - one.searchFiles)),
      [name]: row(newArticles.map((one) => one.files)),
    });
  }
  return tables;
}

function outputRow(figures: OutputFigures): object {
  const { files, bytes, searchFiles, searchBytes, cardFiles, cardBytes } = figures;
  const MB = { MB: bytes / 1e6, searchMB: searchBytes / 1e6, cardsMB: cardBytes / 1e6 };
  return { files, search: searchFiles, cards: cardFiles, ...roundFigures(MB, 1) };
}
