import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Finds the folder of the package of a module; sources and compiled code differ in depth.
 *
 * @param module `import.meta.url` of the module.
 * @returns Absolute path with a trailing `/`.
 */
export function findPackage(module: string): string {
  let folder = dirname(fileURLToPath(module));
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return join(folder, '/');
}
