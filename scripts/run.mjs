/*
 * The door to every command. It runs on whatever Node the machine has (20 or newer), so it is
 * plain JavaScript without dependencies: it installs what is missing, then hands over to the
 * Node that package.json pins.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const pinnedNode = `${root}node_modules/node/bin/node${process.platform === 'win32' ? '.exe' : ''}`;
const [command, ...args] = process.argv.slice(2);

/** npm writes its hidden lockfile last, so a newer package-lock.json means an outdated install. */
function isInstalled() {
  const installed = `${root}node_modules/.package-lock.json`;
  if (!existsSync(installed) || !existsSync(pinnedNode)) return false;
  // Packages that are lent by another folder are that one's to renew: npm would empty them there.
  if (lstatSync(`${root}node_modules`).isSymbolicLink()) return true;
  return statSync(installed).mtimeMs >= statSync(`${root}package-lock.json`).mtimeMs;
}

function run(file, fileArgs, options = {}) {
  const { status, signal, error } = spawnSync(file, fileArgs, { stdio: 'inherit', ...options });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? (signal === 'SIGINT' ? 130 : 1));
}

if (!isInstalled()) {
  console.error('maqalat: installing dependencies (once) · تثبيت المتطلبات (مرة واحدة)');
  // A shell because npm is a .cmd file on Windows.
  run('npm ci --no-audit --no-fund --loglevel=error', [], { cwd: root, shell: true });
}
/*
 * A stream of gigabytes leaves much short-lived garbage behind; where there is little room for it,
 * it is swept as it comes (2 GB export: peak 261 MB and faster than with the default's 396 MB).
 */
const nodeOptions = command === 'import' ? ['--max-semi-space-size=4'] : [];
// Reading Astro and Vite takes a second of every command, and half of it when they are kept compiled.
process.env.NODE_COMPILE_CACHE ??= join(resolve(root, process.env.CACHE_DIR ?? '.cache'), 'node');
run(pinnedNode, [...nodeOptions, `${root}scripts/maqalat.ts`, command, ...args]);
