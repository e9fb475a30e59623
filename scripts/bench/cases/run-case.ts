import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BenchCase } from './case-folder.ts';
import { runBuildCase } from './kinds/build-case.ts';
import { runContentCase } from './kinds/content-case.ts';
import { runImportCase } from './kinds/import-case.ts';
import { runSearchCase } from './kinds/search-case.ts';
import type { CaseOutcome } from './outcome.ts';

/** Runs one case of a kind in a folder of its own. */
type CaseRunner = (each: BenchCase, folder: string) => Promise<CaseOutcome>;

/** By the beginning of a case's name; the first that fits. A new kind is a file and a line here. */
const runners: readonly (readonly [RegExp, CaseRunner])[] = [
  [/^(?:import|docx)-|^hostile-(?:wxr|html|feed|docx|csv)/, runImportCase],
  [/^search-/, runSearchCase],
  [/^ops-/, runBuildCase],
  [/./, runContentCase],
];

/** Runs a case in an empty temporary folder. Never throws. */
export async function runCase(each: BenchCase): Promise<CaseOutcome> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-case-'));
  try {
    const runner = runners.find(([name]) => name.test(each.name))?.[1] ?? runContentCase;
    return await runner(each, folder);
  } catch (error) {
    const detail = error instanceof Error ? error.message.split('\n')[0] : String(error);
    return { status: 'crash', detail };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
