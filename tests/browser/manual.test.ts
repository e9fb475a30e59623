import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BuiltSite, builtSite } from './built-site.ts';
import { demoPages, manualPage } from './demo-pages.ts';

describe('the writers’ manual on a site', () => {
  let site: BuiltSite;

  beforeAll(async () => {
    site = await builtSite();
  });
  afterAll(() => site?.[Symbol.asyncDispose]());

  const read = (name: string) => readFile(join(site.dist, name), 'utf8');

  test('is linked from every page’s footer', async () => {
    for (const path of [demoPages.home, demoPages.article]) {
      expect(await read(join(path, 'index.html'))).toContain('href="/manual/"');
    }
  });

  test('stands in no feed, no list of articles and no archive', async () => {
    const names = await readdir(site.dist, { recursive: true });
    const lists = names.filter((name) =>
      /^(?:archive|tags|authors|sections|series)\/.*index\.html$|(?:rss|atom)\.xml$|^feed\.json$|^index\.html$/.test(
        name,
      ),
    );
    expect(lists.length).toBeGreaterThan(20);
    for (const name of lists) expect(await read(name), name).not.toContain(manualPage);
  });

  test('is in the sitemap of pages', async () => {
    const names = (await readdir(site.dist)).filter((name) => /^sitemap-[\w-]+\.xml$/.test(name));
    const texts = await Promise.all(names.map(read));
    expect(texts.join('')).toContain('https://maqalat.example/manual/components/');
  });

  test('is found by search, under its own name and without a date', async () => {
    const tab = await site.browser.newPage();
    await tab.goto(`${site.root}/search/?q=${encodeURIComponent('صندوق الحروف في مطبعة الرصاص')}`);
    const result = tab.locator('#search-results .search-result', {
      has: tab.locator(`.result-link[href="${manualPage}"]`),
    });
    await result.waitFor();
    expect(await result.locator('.result-section').textContent()).toBe('دليل الكتّاب');
    expect(await result.locator('.result-date').textContent()).toBe('');
    await tab.close();
  });

  test('leads from page to page', async () => {
    const tab = await site.browser.newPage();
    await tab.goto(site.root + demoPages.manual);
    await tab.locator('.section-list a').first().click();
    await tab.waitForURL('**/manual/write-in-five-minutes/');
    await tab.locator('.series-steps a[rel=next]').click();
    await tab.waitForURL('**/manual/send-your-first-article/');
    expect(await tab.locator('.series-steps a').count()).toBe(2);
    await tab.close();
  });
});

test('old addresses of pages that are no articles lead where the settings say', async () => {
  await using site = await builtSite();
  for (const [from, to] of [
    ['/who-we-are/', '/about/'],
    ['/sections/crew/', '/authors/'],
  ]) {
    const response = await fetch(site.root + from, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([301, to]);
    // For hosts that do not read `_redirects`.
    expect(existsSync(join(site.dist, from ?? '', 'index.html'))).toBe(true);
  }
});
