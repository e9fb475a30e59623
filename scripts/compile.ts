import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join, resolve as resolvePath } from 'node:path';
import { engineFolderName, extractEngine } from '../src/search/build/pagefind/extract-engine.ts';
import { bundleEngine } from './compile/bundle-engine.ts';
import { pruneDeclarations } from './compile/prune-declarations.ts';

/* Compiles what Node itself loads into `lib/`, for the package: Node runs no TypeScript below `node_modules`. */
const { resolve } = createRequire(import.meta.url);
await bundleEngine(resolvePath('lib'));
await extractEngine(resolvePath('lib', engineFolderName));
for (const args of [
  [join(dirname(resolve('astro/package.json')), 'bin/astro.mjs'), 'sync'],
  [join(dirname(resolve('typescript/package.json')), 'bin/tsc'), '-p', 'tsconfig.build.json'],
]) {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
await pruneDeclarations(resolvePath('lib/types'), [
  'src/index.d.ts',
  'src/loader/elements.d.ts',
  'src/loader/checker.d.ts',
  'src/mdx/remark.d.ts',
  'src/mdx/rehype.d.ts',
]);
