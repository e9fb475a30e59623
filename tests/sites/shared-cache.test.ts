import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { article, type ContentFolder, contentFolder, writeFiles } from './content-folder.ts';
import { demoSite } from './demo-site.ts';
import { type CommandResult, runCommand, withoutTestFlags } from './run-command.ts';
import { differences, treeDigests } from './tree-digests.ts';

const astro = join(
  dirname(createRequire(import.meta.url).resolve('astro/package.json')),
  'bin/astro.mjs',
);

/** Runs Astro's own command, which uses the same cache without the accelerator. */
function runAstro(args: readonly string[], env: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, [astro, ...args], {
    cwd: demoSite,
    env: { ...withoutTestFlags(process.env), ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const ended = new Promise<CommandResult>((resolve) => {
    child.once('close', (exitCode) => resolve({ exitCode, output }));
  });
  return { child, ended, said: () => output };
}

/** Fifty short articles, so that builds are at work at the same time. */
const articles = Object.fromEntries(
  Array.from({ length: 50 }, (_, at) => [
    `articles/2024/${String((at % 12) + 1).padStart(2, '0')}/note-${at}.mdx`,
    article(`الملاحظة ${at}: مرّ القارب عند الفجر.`),
  ]),
);

describe('builds that run at once with one cache', () => {
  let folder: ContentFolder;
  let env: Record<string, string>;
  let expected: Map<string, string>;
  const outputOf = (name: string) => join(folder.root, name);
  const build = (name: string) => runCommand('build', ['--outDir', outputOf(name)], env);

  beforeAll(async () => {
    folder = await contentFolder(articles);
    env = { CONTENT_DIR: folder.path, CACHE_DIR: join(folder.root, 'alone') };
    const built = await build('alone-dist');
    expect(built.exitCode, built.output).toBe(0);
    expected = await treeDigests(outputOf('alone-dist'));
    env['CACHE_DIR'] = join(folder.root, 'cache');
  });
  beforeEach(() => rm(env['CACHE_DIR'] ?? '', { recursive: true, force: true }));
  afterAll(() => folder?.[Symbol.asyncDispose]());

  test('make whole sites in folders of their own, from an empty cache', async () => {
    const names = ['first', 'second', 'third'];
    const all = await Promise.all(names.map(build));
    for (const [at, { exitCode, output }] of all.entries()) {
      expect(exitCode, output).toBe(0);
      expect(differences(expected, await treeDigests(outputOf(names[at] ?? '')))).toEqual([]);
    }
  });

  test('make one whole site in one folder, and leave a cache that serves the next build', async () => {
    for (let round = 0; round < 2; round++) {
      const all = await Promise.all([build('same'), build('same'), build('same')]);
      for (const { exitCode, output } of all) expect(exitCode, output).toBe(0);
      expect(differences(expected, await treeDigests(outputOf('same')))).toEqual([]);
    }
    // Two trees of one site have changed places; the other one is whole too.
    const again = await build('same');
    expect(again.exitCode, again.output).toBe(0);
    expect(differences(expected, await treeDigests(outputOf('same')))).toEqual([]);
  });

  test('take turns at a folder where one of them is Astro’s own', async () => {
    const plain = runAstro(['build', '--outDir', outputOf('turns')], env);
    const [own, other] = await Promise.all([plain.ended, build('turns')]);
    expect(own.exitCode, own.output).toBe(0);
    expect(other.exitCode, other.output).toBe(0);
    expect(differences(expected, await treeDigests(outputOf('turns')))).toEqual([]);
  });

  test('do not disturb the dev server, which shows an article that is saved meanwhile', async () => {
    const dev = runAstro(['dev', '--port', '0'], env);
    try {
      await expect.poll(dev.said, { timeout: 60_000 }).toMatch(/http:\/\/localhost:\d+/);
      const address = /http:\/\/localhost:\d+/.exec(dev.said())?.[0] ?? '';
      const building = build('beside-dev');
      const page = async () => (await fetch(`${address}/2024/05/note-0/`)).text();
      await expect.poll(page, { timeout: 30_000 }).toContain('الملاحظة 0');
      const built = await building;
      expect(built.exitCode, built.output).toBe(0);
      expect(differences(expected, await treeDigests(outputOf('beside-dev')))).toEqual([]);
      const name = 'articles/2024/01/note-0.mdx';
      const before = await readFile(join(folder.path, name), 'utf8');
      await writeFiles(folder.path, { [name]: before.replace('الفجر', 'الغروب') });
      await expect.poll(page, { timeout: 30_000 }).toContain('الغروب');
      await writeFiles(folder.path, { [name]: before });
    } finally {
      dev.child.kill();
      await dev.ended;
    }
  });
});
