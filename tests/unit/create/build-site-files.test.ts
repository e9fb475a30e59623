import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import engine from '../../../package.json' with { type: 'json' };
import { hosts, type SiteAnswers } from '../../../scripts/create/answers.ts';
import { buildSiteFiles } from '../../../scripts/create/build-site-files.ts';
import create from '../../../scripts/create/package.json' with { type: 'json' };
import { readTemplate } from '../../../scripts/create/read-template.ts';

const answers: SiteAnswers = {
  title: 'دفتر الميناء',
  tagline: 'ما يحمله البحر وما يتركه',
  description: 'حكايات المرافئ وأهلها.',
  language: 'ar',
  address: 'https://harbour.example/',
  host: 'github',
  repository: 'https://github.com/maryam/harbour',
  withArticles: true,
};
let template: ReadonlyMap<string, string>;
beforeAll(async () => {
  template = await readTemplate(
    fileURLToPath(new URL('../../../scripts/create/template', import.meta.url)),
  );
});

const filesOf = (changes: Partial<SiteAnswers> = {}, nodeVersion = '24.1.0', folder = 'harbour') =>
  buildSiteFiles({
    ...{ answers: { ...answers, ...changes }, folder, template, nodeVersion },
    ...{ engineSpec: '^0.2.0', now: new Date('2026-03-01T00:30:00Z') },
  });
const packageOf = (files: ReadonlyMap<string, string>) =>
  JSON.parse(files.get('package.json') ?? '{}');

describe('a new site', () => {
  test('has a package that runs the engine, and records its version', () => {
    const site = packageOf(filesOf());
    expect(site.scripts.build).toBe('maqalat build');
    expect(site.dependencies).toEqual({
      astro: engine.peerDependencies.astro,
      maqalat: '^0.2.0',
    });
    expect(site.maqalat).toEqual({ version: engine.version });
  });

  test.each([
    ['20.19.4', true],
    ['22.17.1', true],
    ['22.18.0', false],
    ['24.0.0', false],
  ])('on Node %s brings its own Node: %s', (version, isBrought) => {
    expect('node' in packageOf(filesOf({}, version)).dependencies).toBe(isBrought);
  });

  test.each([
    ['My Harbour', 'my-harbour'],
    ['دفتر', 'maqalat-site'],
    ['maqalat', 'maqalat-site'],
    ['_drafts', 'drafts'],
  ])('in the folder %s is the package %s', (folder, name) => {
    expect(packageOf(filesOf({}, '24.0.0', folder)).name).toBe(name);
  });

  test('puts its articles into the months in which they are published', () => {
    const articles = [...filesOf()].filter(
      ([path]) => path.endsWith('.mdx') && /articles/.test(path),
    );
    expect(articles.map(([path]) => path)).toEqual([
      'content/articles/2026/03/first-article.mdx',
      'content/articles/2026/02/the-quarter-oven.mdx',
      'content/articles/2026/02/the-market-in-the-morning.mdx',
    ]);
    expect(articles[0]?.[1]).toContain('published: 2026-03-01T00:29:00Z');
  });

  test('without articles has vocabularies and none', () => {
    const paths = [...filesOf({ withArticles: false }).keys()];
    expect(paths.filter((path) => path.endsWith('.mdx'))).toEqual(['src/pages/about.mdx']);
    expect(paths).toContain('content/sections.yaml');
  });

  test('writes texts into its settings that cannot leave their strings', async () => {
    const title = `'; process.exit(1); "\\${'$'}{x}\` \u2028`;
    const settings = filesOf({ title }).get('src/site.config.ts') ?? '';
    const code = settings.replace(/^import type.*$/m, '').replace(': SiteSettingsInput', '');
    const module = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    expect(module.default.title).toBe(title);
  });

  test.each(hosts)('for %s leaves no place of the template open', (host) => {
    const files = filesOf({ host });
    for (const [path, text] of files) expect(text, path).not.toMatch(/\{\{\w+\}\}/);
    expect(files.has('.gitignore')).toBe(true);
  });

  test('has the files of its host and of no other', () => {
    const hostFiles = (host: SiteAnswers['host']) =>
      [...filesOf({ host }).keys()].filter((path) => /workflows|toml|gitlab/.test(path)).sort();
    const workflows = ['check', 'review-comment', 'review'].map(
      (name) => `.github/workflows/${name}.yml`,
    );
    expect(hostFiles('github')).toEqual([...workflows, '.github/workflows/publish.yml'].sort());
    expect(hostFiles('gitlab')).toEqual(['.gitlab-ci.yml']);
    expect(hostFiles('netlify')).toEqual([...workflows, 'netlify.toml']);
    expect(hostFiles('cloudflare')).toEqual([...workflows, 'wrangler.toml']);
    expect(hostFiles('other')).toEqual(workflows);
  });

  test('has every script that its workflows run', () => {
    const files = filesOf();
    const { scripts } = packageOf(files);
    for (const [path, text] of files) {
      if (!path.includes('/workflows/')) continue;
      for (const [, name = ''] of text.matchAll(/\bnpm run ([\w-]+)/g)) {
        expect(scripts, path).toHaveProperty(name);
      }
    }
  });
});

test('the package that makes sites has the version of the engine', () => {
  expect(create.version).toBe(engine.version);
});
