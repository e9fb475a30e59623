import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { glob } from 'tinyglobby';

/**
 * Removes temp files of a killed run (see `writeAtomically`) from the articles' folder and
 * from the vocabularies beside it.
 *
 * @param out Absolute path of the articles' folder.
 */
export async function removeTempFiles(out: string): Promise<void> {
  const hex = '[0-9a-f]'.repeat(12);
  const options = { followSymbolicLinks: false, absolute: true, expandDirectories: false };
  const drafts = await glob(`**/*.${hex}.tmp`, { ...options, cwd: out }).catch(() => []);
  const beside = await glob(`*.yaml.${hex}.tmp`, { ...options, cwd: dirname(out) }).catch(() => []);
  for (const draft of [...drafts, ...beside]) await rm(draft, { force: true });
}
