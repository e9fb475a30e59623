import { rounded } from '../search/rounded.ts';
import type { PublishBench } from './publish-bench.ts';

/** The figures as rows of tables: each case by system, then ratios, then what must be uploaded. */
export function publishTables({ cases, ratios, delta }: PublishBench): Record<string, object>[] {
  const rows = Object.entries(cases).flatMap(([kase, systems]) =>
    Object.entries(systems).map(([system, { bytes, ...figures }]) => [
      `${kase} · ${system}`,
      rounded({ ...figures, MB: bytes / 1e6 }, 1),
    ]),
  );
  const tables: Record<string, object>[] = [Object.fromEntries(rows)];
  if (Object.keys(ratios).length > 0) tables.push({ 'maqalat : peer': rounded(ratios, 3) });
  if (Object.keys(delta).length > 0) tables.push({ ...delta });
  return tables;
}
