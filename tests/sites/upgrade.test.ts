import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSiteFiles } from '../../scripts/create/build-site-files.ts';
import { readTemplate } from '../../scripts/create/read-template.ts';
import { type PackedEngine, packEngine, runInSite } from './packed-engine.ts';
import { differences, treeDigests } from './tree-digests.ts';

/*
 * What a site's owner has must go on building with every new engine. `upgrade-0.2` is such a site as
 * it was made for 0.2.0, with every door that 0.2.0 opened. It changes only where `maqalat upgrade`
 * changes it: a change here that upgrade does not make is a break in an owner's site. No version has
 * been released yet; from the first release on, each that opens doors brings a folder of its own.
 */
let engine: PackedEngine;
beforeAll(async () => {
  engine = await packEngine();
});
afterAll(() => engine?.[Symbol.asyncDispose]());

describe('a site made for 0.2.0', () => {
  let site: string;
  beforeAll(async () => {
    site = await engine.addSite('wadi', (folder) =>
      cp(new URL('./upgrade-0.2/', import.meta.url), folder, { recursive: true }),
    );
    // Outside a repository of git, as this folder is, upgrade wants to be sure.
    const upgraded = await runInSite(site, 'maqalat', ['upgrade', '--force']);
    expect(upgraded.exitCode, upgraded.output).toBe(0);
    const built = await runInSite(site, 'maqalat', ['build']);
    expect(built.exitCode, built.output).toBe(0);
  });

  const page = (path: string) => readFile(join(site, 'dist', path, 'index.html'), 'utf8');

  test('has nothing that check refuses', async () => {
    const checked = await runInSite(site, 'maqalat', ['check']);
    expect(checked.exitCode, checked.output).toBe(0);
  });

  test.each([
    '',
    '2025/03/the-last-mill/',
    '2025/04/seven-springs/',
    'old/last-mill/',
    'sections/villages/',
    'tags/mills/',
    'authors/salim-nasr/',
    'series/down-the-valley/',
    'archive/2025/03/',
    'search/',
    'corrections/',
    'about/',
    'contact/',
  ])('has the page /notes/%s', async (path) => {
    expect(await page(path)).toContain('<html');
  });

  test.each([
    'rss.xml',
    'atom.xml',
    'feed.json',
    'sections/villages/rss.xml',
    'tags/mills/rss.xml',
    'sitemap-index.xml',
    'robots.txt',
    'robots-note.txt',
    '_headers',
    '_redirects',
  ])('has the file /notes/%s', async (path) => {
    expect((await readFile(join(site, 'dist', path), 'utf8')).length).toBeGreaterThan(0);
  });

  test('shows its own component, page, style, colour and dates', async () => {
    const article = await page('2025/03/the-last-mill');
    expect(article).toContain('تذييل الوادي');
    expect(article).toContain('٤ آذار ٢٠٢٥');
    expect(article).toContain('/notes/write/?edit=/2025/03/the-last-mill/');
    expect(await readFile(join(site, 'dist/write/site.json'), 'utf8')).toContain('/_edit/');
    expect(await page('contact')).toContain('href="/notes/about/"');
    const styles = [...article.matchAll(/<link rel="stylesheet" href="\/notes\/([^"]+)"/g)];
    const texts = await Promise.all(
      styles.map(([, path = '']) => readFile(join(site, 'dist', path), 'utf8')),
    );
    expect(texts.join('\n')).toContain('.own-note');
    expect(texts.join('\n').toLowerCase()).toContain('#7a3b12');
  });

  test('shows its own element with the element’s styles, its menu and accounts', async () => {
    const article = await page('2025/04/seven-springs');
    expect(article).toContain('<div class="spring"><b>40 لترًا في الدقيقة</b>');
    const [sheet = ''] = /styles\/article-\w+\.css/.exec(article) ?? [];
    expect(await readFile(join(site, 'dist', sheet), 'utf8')).toContain('.prose .spring');
    const menu = /<nav class="section-nav"[\s\S]*?<\/nav>/.exec(article)?.[0] ?? '';
    expect([...menu.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
      ...['/notes/sections/water/', '/notes/tags/mills/', '/notes/archive/', '/notes/contact/'],
    ]);
    const links = await readFile(join(site, 'dist/index.html'), 'utf8');
    expect(links).toContain('"sameAs":["https://t.me/wadi"]');
  });

  test('lets its services through the policy of its pages', async () => {
    const headers = await readFile(join(site, 'dist/_headers'), 'utf8');
    expect(headers).toContain('letters.example');
    expect(headers).toContain('goatcounter');
  });
});

describe('a site made by npm create maqalat', () => {
  test('builds the same with astro build and maqalat build', async () => {
    const template = await readTemplate(
      fileURLToPath(new URL('../../scripts/create/template', import.meta.url)),
    );
    const site = await engine.addSite('created', (folder) =>
      writeFiles(
        folder,
        buildSiteFiles({
          answers: {
            ...{ title: 'بستان', tagline: 'غرس اليد', description: 'عن الشجر.', language: 'ar' },
            ...{ address: 'https://bustan.example/', host: 'github', withArticles: true },
            repository: 'https://github.com/bustan/bustan',
          },
          ...{ folder: 'bustan', template, engineSpec: '*', nodeVersion: '24.0.0' },
          now: new Date(),
        }),
      ),
    );
    const checked = await runInSite(site, 'maqalat', ['check']);
    expect(checked.exitCode, checked.output).toBe(0);
    const dist = join(site, 'dist');
    const plain = await runInSite(site, 'astro', ['build']);
    expect(plain.exitCode, plain.output).toBe(0);
    const before = await treeDigests(dist);
    const fast = await runInSite(site, 'maqalat', ['build']);
    expect(fast.exitCode, fast.output).toBe(0);
    expect(differences(before, await treeDigests(dist))).toEqual([]);
    expect(before.size).toBeGreaterThan(30);
  });
});

async function writeFiles(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}
