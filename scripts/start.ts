import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { resolveCommandLocale } from '../src/i18n/command-locale.ts';
import { startMessages } from '../src/i18n/commands/start-messages.ts';
import { contentFolder, defaultContentFolder, shownPath } from '../src/loader/folders.ts';
import { engineRoot } from '../src/site/engine-files.ts';
import { absoluteUrl, basePath } from '../src/site/site-path.ts';
import { workerFile } from '../src/site/worker-file.ts';
import { listen, PortInUseError } from './start/listen.ts';
import { needsBuild } from './start/needs-build.ts';
import { createSiteServer } from './start/site-server.ts';
import { commandTime } from './terminal/command-time.ts';
import { exitCode } from './terminal/exit-code.ts';
import { print, printError } from './terminal/print.ts';
import { readCommandLine } from './terminal/read-command-line.ts';

const locale = resolveCommandLocale(process.env);
const messages = startMessages(locale);
const { options } = readCommandLine(
  {
    command: 'npm start --',
    summary: messages.summary,
    options: {
      port: { type: 'string', value: 'N', help: messages.port },
      host: { type: 'string', value: 'ADDRESS', help: messages.host },
    },
    notes: messages.notes,
  },
  locale,
);

const { port: wanted, host = 'localhost' } = options;
const port = Number(wanted ?? 8080);
if (wanted !== undefined && (!/^\d+$/.test(wanted) || port > 65535)) {
  stop(messages.wrongPort(wanted), exitCode.wrongUse);
}

const dir = resolve('dist');
const own = ['src', 'public', 'astro.config.mjs', 'package-lock.json'].map((path) => resolve(path));
const engine = join(engineRoot, 'src');
const sources = [...new Set([contentFolder, defaultContentFolder, engine, ...own])];
const now = commandTime(locale);
if (await needsBuild({ output: dir, sources, address: absoluteUrl('/'), now })) {
  printError(messages.building);
  const entry = fileURLToPath(workerFile('./maqalat', import.meta.url));
  const { status } = spawnSync(process.execPath, [entry, 'build'], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? exitCode.refused);
}

const server = createSiteServer({ dir, base: basePath });
try {
  // A port that somebody asked for by name is theirs or none.
  const listening = await listen(server, { port, host, tries: wanted === undefined ? 20 : 1 });
  const name = host.includes(':') ? `[${host}]` : host;
  print(messages.serving(shownPath(dir), `http://${name}:${listening.port}${basePath}`));
  print(messages.stopHint);
} catch (error) {
  if (error instanceof PortInUseError) stop(messages.portTaken(error.port), exitCode.refused);
  const reason = error instanceof Error ? error.message : String(error);
  stop(messages.cannotListen(host, reason), exitCode.refused);
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => process.exit(exitCode.done));
}

function stop(text: string, code: number): never {
  printError(text);
  process.exit(code);
}
