import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import engine from '../../../package.json' with { type: 'json' };
import { applyChanges } from '../../../scripts/upgrade/apply-changes.ts';
import type { Migration } from '../../../scripts/upgrade/migration.ts';
import { migrations } from '../../../scripts/upgrade/migrations.ts';
import { planUpgrade } from '../../../scripts/upgrade/plan-upgrade.ts';
import { readChangelog } from '../../../scripts/upgrade/read-changelog.ts';
import { siteVersion } from '../../../scripts/upgrade/site-version.ts';
import { compareVersions } from '../../../scripts/upgrade/version-order.ts';
import { commandFile } from '../../sites/demo-site.ts';

const ranges = { maqalat: '^0.4.0', astro: '^7.3.0' };
const renaming = (version: string, from: string, to: string): Migration => ({
  version,
  reads: ['content/tags.yaml'],
  apply: (files) => ({
    changes: new Map([
      ['content/tags.yaml', files.get('content/tags.yaml')?.replace(from, to) ?? ''],
    ]),
    notes: [],
  }),
});

test('versions are ordered by their numbers', () => {
  const versions = ['0.10.0', '0.9.1', '1.0.0', '0.9.0'];
  expect(versions.sort(compareVersions)).toEqual(['0.9.0', '0.9.1', '0.10.0', '1.0.0']);
});

describe('the changelog', () => {
  const changelog = `# maqalat

## 0.3.0

### Minor Changes

- 45355c2: The setting \`tone\` is \`accent\`
  now.

### Patch Changes

- Second.

## 0.2.0

- First.
`;

  test('tells each change after one version up to another as a line', () => {
    expect(readChangelog(changelog, '0.2.0', '0.3.0')).toEqual([
      { version: '0.3.0', changes: ['The setting `tone` is `accent` now.', 'Second.'] },
    ]);
    expect(readChangelog(changelog, '0.1.0', '0.2.0').map(({ version }) => version)).toEqual([
      '0.2.0',
    ]);
  });

  test('of this repository has a section of the engine’s version', async () => {
    const own = await readFile('CHANGELOG.md', 'utf8');
    const [release] = readChangelog(own, '0.0.0', engine.version);
    expect(release?.version).toBe(engine.version);
    expect(release?.changes.length).toBeGreaterThan(0);
  });
});

describe('the version of a site', () => {
  test.each([
    ['recorded', { 'package.json': '{"maqalat":{"version":"0.3.1"}}' }, '0.3.1'],
    ['without a record', { 'package.json': '{}' }, '0.2.0'],
    ['a fork', { 'package.json': '{"name":"x"}', 'src/schema/article.ts': '' }, '0.1.0'],
  ])('%s', (_, files, version) => {
    expect(siteVersion(new Map(Object.entries(files)))).toBe(version);
  });
});

describe('a plan', () => {
  const files = new Map([
    ['package.json', '{"maqalat":{"version":"0.2.0"}}'],
    ['content/tags.yaml', 'old: { label: قديم }\n'],
  ]);

  test('applies what lies between two versions, each on the result of the one before', () => {
    const list = [
      renaming('0.2.0', 'old', 'never'),
      renaming('0.3.0', 'old', 'newer'),
      renaming('0.4.0', 'newer', 'newest'),
      renaming('0.5.0', 'newest', 'never'),
    ];
    const { changes } = planUpgrade(files, { from: '0.2.0', to: '0.4.0', ranges }, list);
    expect(changes.get('content/tags.yaml')).toBe('newest: { label: قديم }\n');
    expect(JSON.parse(changes.get('package.json') ?? '')).toEqual({
      maqalat: { version: '0.4.0' },
    });
  });

  test('names no file that stays as it is', () => {
    const list = [renaming('0.3.0', 'absent', 'x')];
    const { changes } = planUpgrade(files, { from: '0.2.0', to: '0.3.0', ranges }, list);
    expect([...changes.keys()]).toEqual(['package.json']);
  });
});

test('migrations stand in the order of their versions', () => {
  const versions = migrations.map(({ version }) => version);
  expect(versions).toEqual([...versions].sort(compareVersions));
});

describe('in a folder', () => {
  let root: string;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'upgrade-'));
  });
  afterEach(() => rm(root, { recursive: true }));

  async function write(files: Record<string, string>) {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
    }
  }
  const git = (...args: string[]) =>
    spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.example', ...args], { cwd: root });
  function upgrade(...args: string[]) {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [commandFile, 'upgrade', ...args],
      { cwd: root, encoding: 'utf8', env: { ...process.env, MAQALAT_LANG: 'en' } },
    );
    return { status, said: stdout + stderr };
  }

  test('deleted files take the folders with them that they leave empty', async () => {
    await write({ 'a/b/c.txt': '', 'a/d.txt': '' });
    await applyChanges(root, new Map([['a/b/c.txt', undefined]]));
    expect(await readdir(join(root, 'a'))).toEqual(['d.txt']);
  });

  const fork = {
    'package.json': '{"name":"maqalat","version":"0.1.0"}\n',
    'src/schema/article.ts': '// ours\n',
    'src/site.config.ts':
      "import { type SiteConfigInput, siteSchema } from './schema/site.ts';\nconst config: SiteConfigInput = { title: 'دفتر' };\nexport const site = siteSchema.parse(config);\n",
  };

  test('the command writes nothing where git could not give the files back', async () => {
    await write(fork);
    const { status, said } = upgrade();
    expect(status).toBe(1);
    expect(said).toContain('no git repository');
    expect(await readFile(join(root, 'package.json'), 'utf8')).toBe(fork['package.json']);
    git('init', '-q');
    expect(upgrade().said).toContain('not committed');
  });

  test('the command turns a fork into a site, once', async () => {
    await write(fork);
    git('init', '-q');
    git('add', '-A');
    git('commit', '-qm', 'fork');
    expect(upgrade('--dry-run')).toMatchObject({ status: 0 });
    expect(String(git('status', '--porcelain').stdout)).toBe('');
    expect(upgrade()).toMatchObject({ status: 0 });
    expect(await readFile(join(root, 'src/site.config.ts'), 'utf8')).toContain(
      'export default settings;',
    );
    expect(await readdir(join(root, 'src'))).toEqual(['site.config.ts']);
    const { status, said } = upgrade();
    expect(status).toBe(0);
    expect(said).toContain('the one that is installed');
  });

  test('settings that nobody can read stop it before anything is written', async () => {
    await write({ ...fork, 'src/site.config.ts': 'export const site = 1;\n' });
    const { status, said } = upgrade('--force');
    expect(status).toBe(1);
    expect(said).toContain('src/site.config.ts:1');
    expect(await readdir(join(root, 'src'))).toContain('schema');
  });
});
