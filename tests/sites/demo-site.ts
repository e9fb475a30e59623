import { cp, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository: the engine, and the packages of its sites. */
export const repository = fileURLToPath(new URL('../../', import.meta.url));

/** The entry of all commands. */
export const commandFile = fileURLToPath(new URL('../../scripts/maqalat.ts', import.meta.url));

/** The folder of the site that tests look at, and whose settings the sites of tests have. */
export const demoSite = fileURLToPath(new URL('./demo/', import.meta.url));

/** What the site needs of the repository, besides packages. */
const parts = [
  'package.json',
  'package-lock.json',
  'scripts',
  'src',
  'tests/sites/demo/astro.config.mjs',
  'tests/sites/demo/public',
  'tests/sites/demo/src',
];

/**
 * Copies the site with the engine, but without content, to where tests may change both.
 *
 * @param folder Absolute path of the repository's copy.
 * @returns Absolute path of the site in it.
 */
export async function copyDemoSite(folder: string): Promise<string> {
  for (const part of parts) {
    const options = { recursive: true, preserveTimestamps: true };
    await cp(join(repository, part), join(folder, part), options);
  }
  await symlink(join(repository, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return join(folder, 'tests/sites/demo');
}
