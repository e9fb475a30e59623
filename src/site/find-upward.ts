import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/**
 * Finds the nearest file or folder of a name in a folder or its parents: in a workspace, packages
 * and the lockfile are in the workspace's root.
 *
 * @param name Such as `node_modules/astro`.
 * @param folder Where to start; by default the site's folder.
 * @returns Its absolute path, if found.
 */
export function findUpward(name: string, folder: string = resolve()): string | undefined {
  const path = join(folder, name);
  if (existsSync(path)) return path;
  const parent = dirname(folder);
  return parent === folder ? undefined : findUpward(name, parent);
}
