import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { glob } from 'tinyglobby';
import type { SiteFiles } from './migration.ts';

/**
 * Reads files of a site. Those that are no UTF-8, such as pictures, have the replacement character in
 * their text: migrations delete or keep such files, and never change them.
 *
 * @param root Absolute path.
 * @param patterns Globs below it.
 */
export async function readSite(root: string, patterns: readonly string[]): Promise<SiteFiles> {
  const paths = await glob([...patterns], {
    cwd: root,
    dot: true,
    ignore: ['**/node_modules/**', '**/.git/**', 'dist/**', '.cache/**', '.astro/**'],
    expandDirectories: false,
  });
  const texts = await Promise.all(paths.sort().map((path) => readFile(join(root, path), 'utf8')));
  return new Map(paths.map((path, index) => [path, texts[index] ?? '']));
}
