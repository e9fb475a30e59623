import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getEnvironmentData } from 'node:worker_threads';
import { glob } from 'tinyglobby';
import { findUpward } from './find-upward.ts';
import { engineKey } from './settings-key.ts';

/** Absolute path of the engine's package, with a trailing `/`. */
export const engineRoot = String(getEnvironmentData(engineKey));

/**
 * Digests source files of the engine and the versions of all packages, for cache keys that depend
 * on code.
 *
 * @param patterns Globs below the engine's package.
 * @returns 16 hexadecimal digits.
 */
export async function digestEngineFiles(patterns: readonly string[]): Promise<string> {
  const files = (await glob([...patterns, 'package.json'], { cwd: engineRoot })).sort();
  // The site's lockfile: an engine in `node_modules` has none.
  const lockfileName = findUpward('package-lock.json');
  const lockfile = lockfileName === undefined ? '' : readFileSync(lockfileName);
  const hash = createHash('sha256').update(lockfile);
  // Of a thousand small files, reading one after another takes a third of the time of promises.
  for (const file of files) hash.update(file).update(readFileSync(join(engineRoot, file)));
  return hash.digest('hex').slice(0, 16);
}
