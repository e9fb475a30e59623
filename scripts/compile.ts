import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/* Compiles what Node itself loads into `lib/`, for the package: Node runs no TypeScript below `node_modules`. */
const { resolve } = createRequire(import.meta.url);
rmSync('lib', { recursive: true, force: true });
for (const args of [
  [join(dirname(resolve('astro/package.json')), 'bin/astro.mjs'), 'sync'],
  [join(dirname(resolve('typescript/package.json')), 'bin/tsc'), '-p', 'tsconfig.build.json'],
]) {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
