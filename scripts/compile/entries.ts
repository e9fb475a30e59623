import { readFileSync } from 'node:fs';
import { basename, posix } from 'node:path';
import { globSync } from 'tinyglobby';
import { siteCommands } from '../command-names.ts';

/**
 * What is loaded by name in an installed engine: the integration, the checker, the commands, and every module
 * that starts as a thread (`workerFile('./name', …)`).
 *
 * @returns Source files from the engine's root by the name that each has in `lib/`.
 * @throws Where two would have one name.
 */
export function findCompiledEntries(): Record<string, string> {
  const files = [
    'src/index.ts',
    'src/loader/checker.ts',
    'src/check/for-browser.ts',
    'src/mdx/remark.ts',
    'src/mdx/rehype.ts',
    'scripts/maqalat.ts',
    ...siteCommands.map((command) => `scripts/${command}.ts`),
    ...globSync('src/**/*.ts').sort().flatMap(findThreads),
  ];
  const entries: Record<string, string> = {};
  for (const file of files) {
    const name = basename(file, '.ts');
    const other = entries[name];
    if (other !== undefined) throw new Error(`${file} and ${other} would both be lib/${name}.js`);
    entries[name] = file;
  }
  return entries;
}

function findThreads(file: string): string[] {
  const calls = readFileSync(file, 'utf8').matchAll(/\bworkerFile\('\.\/([\w-]+)'/g);
  return [...calls].map(([, name]) => posix.join(posix.dirname(file), `${name}.ts`));
}
