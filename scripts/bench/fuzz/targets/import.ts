import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { importDryRun } from '../../import-dry-run.ts';
import type { Fault, FuzzCase } from '../finding.ts';
import type { FuzzContext } from './context.ts';
import { withTimeLimit } from './time-limit.ts';

/** Imports a source as a dry run; whatever it holds is an outcome, never a failure of a reader. */
export async function tryImport(
  { name, data }: FuzzCase,
  { folder, vocabularies }: FuzzContext,
): Promise<Fault[]> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const file = join(folder, name);
  await writeFile(file, data);
  const read = await withTimeLimit('import', { size: data.length }, async () => {
    const faults: Fault[] = [];
    for await (const { reasons } of importDryRun(file, vocabularies)) {
      for (const { code, details } of reasons) {
        if (code === 'reader-failed') faults.push({ kind: 'crash', what: JSON.stringify(details) });
      }
    }
    return faults;
  });
  return [...read.faults, ...read.result];
}
