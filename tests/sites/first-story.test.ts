import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../scripts/browser/launch-browser.ts';
import { type ContentFolder, contentFolder } from './content-folder.ts';
import { runCommand } from './run-command.ts';
import { type ServedFolder, serveFolder } from './serve-folder.ts';

const source = fileURLToPath(new URL('../import/wire-story/source.txt', import.meta.url));

describe('a raw story alone becomes a site', () => {
  let folder: ContentFolder;
  let dist: string;
  let site: ServedFolder;
  let browser: Browser;

  beforeAll(async () => {
    folder = await contentFolder({});
    dist = join(folder.root, 'dist');
    const articles = join(folder.path, 'articles');
    const imported = await runCommand('import', [source, '--out', articles, '--section', 'news']);
    expect(imported.exitCode, imported.output).toBe(0);
    const built = await runCommand('build', ['--outDir', dist], { CONTENT_DIR: folder.path });
    expect(built.exitCode, built.output).toBe(0);
    site = await serveFolder(dist);
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await site?.[Symbol.asyncDispose]();
    await folder?.[Symbol.asyncDispose]();
  });

  const page = (path: string) => readFile(join(dist, path, 'index.html'), 'utf8');
  const articlePath = async () => {
    const [, path = ''] = /href="(\/2024\/07\/[^"]+\/)"/.exec(await page('archive/2024/07')) ?? [];
    return path;
  };

  test('from right to left, in Arabic', async () => {
    expect(await page('.')).toMatch(/<html[^>]* lang="ar"[^>]* dir="rtl"/);
  });

  test('with both times of the source, and no third', async () => {
    const article = await page(await articlePath());
    const times = [...article.matchAll(/<time[^>]* datetime="([^"]+)"/g)].map(([, time]) => time);
    expect(new Set(times)).toEqual(
      new Set(['2024-07-08T20:02:00.000Z', '2024-07-08T21:01:00.000Z']),
    );
    expect(article).toContain('8 يوليو 2024');
  });

  test('with its source, its credit line and its sub-heading', async () => {
    const article = await page(await articlePath());
    expect(article).toContain('وكالة مقالات');
    expect(article).toContain('واشنطن/ رويترز');
    expect(article).toMatch(/<h2 id="رسالة-إلى-الوسطاء">/);
    expect(article).not.toContain('تحميل المزيد');
  });

  test.each([
    'tags/gaza',
    'sections/news',
    'archive/2024',
    'archive/2024/07',
  ])('listed on /%s/', async (path) => {
    expect(await page(path)).toContain(`href="${await articlePath()}"`);
  });

  test('whose vocabularies the project lends their labels', async () => {
    expect(await page('tags/gaza')).toContain('غزة');
    expect(await page('sections/news')).toContain('أخبار');
  });

  test('whose search finds a word of the body and marks it', async () => {
    const tab = await browser.newPage();
    await tab.goto(`${site.origin}/search/?q=${encodeURIComponent('بيرنز')}`);
    const result = tab.locator('#search-results li').first();
    await result.waitFor();
    expect(await result.locator('mark').first().textContent()).toContain('بيرنز');
    await result.locator('.result-link').click();
    await tab.waitForURL((url) => url.pathname.startsWith('/2024/07/'));
    expect(await tab.locator('h1').textContent()).toContain('واشنطن');
    await tab.close();
  });

  test('whose header search box leads to the same results', async () => {
    const tab = await browser.newPage();
    await tab.goto(site.origin);
    await tab.locator('header input[name="q"]').fill('الشاباك');
    await tab.keyboard.press('Enter');
    await tab.locator('#search-results li mark').first().waitFor();
    expect(new URL(tab.url()).searchParams.get('q')).toBe('الشاباك');
    await tab.close();
  });
});
