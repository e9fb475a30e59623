#!/usr/bin/env node
/*
 * The command of the installed package. It is plain JavaScript, so that a Node that is too old for
 * the rest can still say so.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The first Node that reads settings in TypeScript without a flag. */
const oldest = [22, 18];

/** A site may bring its own Node, as the package `node`, where the machine's is older. */
const ownNode = join(
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);
const [major, minor] = process.versions.node.split('.').map(Number);
const isOld = major < oldest[0] || (major === oldest[0] && minor < oldest[1]);
if (isOld && !existsSync(ownNode)) {
  console.error(
    `maqalat needs Node.js ${oldest.join('.')} or newer; this is ${process.versions.node}. Install a newer one, or add the package: npm install node@24`,
  );
  process.exit(2);
}

const [command, ...args] = process.argv.slice(2);
// An import of gigabytes leaves much short-lived garbage behind; a small young generation frees it sooner.
const nodeOptions = command === 'import' ? ['--max-semi-space-size=4'] : [];
// Reading Astro and Vite takes a second of every command, half of it when they are kept compiled.
// Where no site is, `check` leaves nothing behind.
const isSite = ['ts', 'mjs', 'js'].some((ending) => existsSync(`src/site.config.${ending}`));
if (isSite) process.env.NODE_COMPILE_CACHE ??= join(process.env.CACHE_DIR ?? '.cache', 'node');
const entry = fileURLToPath(new URL('../lib/maqalat.js', import.meta.url));
const child = spawn(
  isOld ? ownNode : process.execPath,
  [...nodeOptions, entry, command ?? '', ...args],
  {
    stdio: 'inherit',
  },
);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('close', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
