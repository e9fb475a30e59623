import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/**
 * The nearest file or folder of a name, beside the site or above it: packages and the lockfile of a
 * site in a workspace stand in the workspace's root.
 *
 * @param name Such as `node_modules/astro`.
 * @param folder Where to begin; the site's folder unless given.
 * @returns Its absolute path, or nothing.
 */
export function findUpward(name: string, folder: string = resolve()): string | undefined {
  const path = join(folder, name);
  if (existsSync(path)) return path;
  const parent = dirname(folder);
  return parent === folder ? undefined : findUpward(name, parent);
}
