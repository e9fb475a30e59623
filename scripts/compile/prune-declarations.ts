import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { globSync } from 'tinyglobby';

/**
 * Deletes the declarations that no entry leads to: tsc writes one for every module.
 *
 * @param folder Absolute path of the folder with the declarations.
 * @param entries Paths below it, such as `src/index.d.ts`.
 * @throws Where an entry is missing.
 */
export async function pruneDeclarations(folder: string, entries: readonly string[]): Promise<void> {
  const needed = new Set<string>();
  const waiting = entries.map((entry) => join(folder, entry));
  for (const file of waiting) {
    if (needed.has(file)) continue;
    needed.add(file);
    const text = await readFile(file, 'utf8');
    for (const [, specifier = ''] of text.matchAll(/(?:from|import\()\s*["'](\.[^"']+)["']/g)) {
      const target = resolve(file, '..', specifier).replace(/\.[jt]s$/, '.d.ts');
      if (existsSync(target)) waiting.push(target);
    }
  }
  for (const path of globSync('**/*.d.ts', { cwd: folder })) {
    if (!needed.has(join(folder, path))) await rm(join(folder, path));
  }
}
