import { spawnSync } from 'node:child_process';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { buildSiteFiles } from '../../scripts/create/build-site-files.ts';
import { readTemplate } from '../../scripts/create/read-template.ts';
import { type PackedEngine, packEngine } from './packed-engine.ts';
import { withoutTestFlags } from './run-command.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const bell = 'content/articles/2026/03/bell.mdx';
const head = `---\ntitle: جرس الضباب\npublished: 2026-03-01T08:00:00Z\n---\n\n`;

/* The steps of review.yml as GitHub runs them, in a site that `npm create maqalat` made. */
describe('a pull request to a new site', () => {
  let engine: PackedEngine;
  let site: string;
  const outputs: Record<string, string> = {};

  const git = (...args: string[]) => {
    const names = ['-c', 'user.name=test', '-c', 'user.email=test@site.example'];
    const { status, stderr } = spawnSync('git', [...names, ...args], {
      cwd: site,
      encoding: 'utf8',
    });
    expect(status, stderr).toBe(0);
  };
  const write = async (path: string, text: string) => {
    await mkdir(dirname(join(site, path)), { recursive: true });
    await writeFile(join(site, path), text);
  };

  beforeAll(async () => {
    engine = await packEngine();
    site = await engine.addSite('harbour', async (folder) => {
      site = folder;
      const files = buildSiteFiles({
        answers: {
          ...{ title: 'دفتر الميناء', tagline: 'ما يحمله البحر', description: 'حكايات المرافئ.' },
          ...{ language: 'ar', address: 'https://harbour.example/', host: 'github' },
          ...{ repository: 'https://github.com/maryam/harbour', withArticles: false },
        },
        ...{ folder: 'harbour', engineSpec: '*', nodeVersion: '24.0.0' },
        template: await readTemplate(join(root, 'scripts/create/template')),
        now: new Date('2026-03-01T00:30:00Z'),
      });
      for (const [path, text] of files) await write(path, text);
    });
    // As npm links the command of a package that it installs.
    const command = join(site, 'node_modules/.bin/maqalat');
    await mkdir(dirname(command), { recursive: true });
    await writeFile(
      command,
      '#!/bin/sh\nexec node node_modules/maqalat/scripts/maqalat.mjs "$@"\n',
    );
    await chmod(command, 0o755);
    await write(bell, `${head}يضرب الحارس الجرس مرّة كل دقيقة.\n`);
    git('init', '--quiet', '--initial-branch=main');
    git('add', '--all');
    git('commit', '--quiet', '--message=first');
    git('switch', '--quiet', '--create=proposal');
    await write(bell, `${head}يضرب الحارس الجرس مرّتين كل دقيقة.\n`);
    await write(
      'content/articles/2099/12/lantern.mdx',
      `${head.replace('2026-03', '2099-12')}ذهب الى الدكّان.\n`,
    );
    git('add', '--all');
    git('commit', '--quiet', '--message=second');
    // What GitHub checks out: the change as it would be merged.
    git('switch', '--quiet', 'main');
    git('merge', '--quiet', '--no-ff', '--message=merge', 'proposal');
  });
  afterAll(() => engine?.[Symbol.asyncDispose]());

  /** Runs the step whose script holds a command. @returns What it printed. */
  async function runStep(command: string, env: Readonly<Record<string, string>>) {
    const text = await readFile(join(site, '.github/workflows/review.yml'), 'utf8');
    const { jobs } = parse(text);
    const step = jobs.review.steps.find(({ run }: { run?: string }) => run?.includes(command));
    const temp = join(site, '..', 'runner');
    await mkdir(temp, { recursive: true });
    await writeFile(join(temp, 'output'), '');
    const { status, stdout, stderr } = spawnSync('bash', ['-eo', 'pipefail', '-c', step.run], {
      cwd: site,
      encoding: 'utf8',
      env: {
        ...withoutTestFlags(process.env),
        ...jobs.review.env,
        ...{ RUNNER_TEMP: temp, GITHUB_OUTPUT: join(temp, 'output') },
        PATH: `${dirname(process.execPath)}${delimiter}${process.env['PATH']}`,
        ...env,
      },
    });
    for (const line of (await readFile(join(temp, 'output'), 'utf8')).split('\n')) {
      const [name = '', value = ''] = line.split('=');
      outputs[name] = value;
    }
    return { status, stdout, stderr, temp };
  }

  test('gets a report, in which its words are compared', async () => {
    const { status, stderr, temp } = await runStep('npm run review', { NUMBER: '7' });
    expect(status, stderr).toBe(0);
    const report = await readFile(join(temp, 'review/report.html'), 'utf8');
    expect(report).toContain('الجرس <del>مرّة</del> <ins>مرّتين</ins> كل دقيقة.');
    expect(outputs['time']).toBe('2099-12-01T08:00:00.000Z');
  });

  test('gets remarks beside the lines that changed', async () => {
    const { status, stdout, stderr } = await runStep('npm run check', {});
    expect(status, stderr).toBe(0);
    expect(stdout).toMatch(/^::warning file=content\/articles\/2099\/12\/lantern\.mdx,line=6,/m);
    expect(stdout).toContain('تنبيه');
  });

  test('gets a preview that shows what waits for its time', async () => {
    const env = { SITE_URL: 'http://localhost:8080/', BUILD_TIME: outputs['time'] ?? '' };
    const { status, stderr } = await runStep('npm run build', env);
    expect(status, stderr).toBe(0);
    const page = await readFile(join(site, 'dist/2099/12/lantern/index.html'), 'utf8');
    expect(page).toContain('ذهب الى الدكّان');
  });

  test('is posted by the installed command, which says what it misses', () => {
    const { status, stderr } = spawnSync('npm', ['run', '--silent', 'post-review'], {
      ...{ cwd: site, encoding: 'utf8' },
      env: { ...withoutTestFlags(process.env), MAQALAT_LANG: 'en', GITHUB_API_URL: '' },
    });
    expect(status).toBe(2);
    expect(stderr).toContain('GITHUB_API_URL');
  });
});
