import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { engineRoot } from './engine-files.ts';

/** Absolute path of the files that every site has; the owner's of the same names go before them. */
export const enginePublicFolder = join(engineRoot, 'src/public');

/**
 * Absolute path of a file that the site carries as it is: the owner's in `public/`, or the engine's.
 *
 * @param name Such as `favicon.svg`.
 */
export function findPublicFile(name: string): string {
  const own = resolve('public', name);
  return existsSync(own) ? own : join(enginePublicFolder, name);
}
