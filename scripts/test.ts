import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/* Every test, or those that the arguments name; vitest's own options and `--help` pass through. */
const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const { status } = spawnSync(process.execPath, [vitest, 'run', ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exit(status ?? 1);
