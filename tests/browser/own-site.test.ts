import { readdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BuiltSite, basePaths, builtSite } from './built-site.ts';
import { demoPages } from './demo-pages.ts';

/** All but the page that answers with an error. */
const opened = Object.entries(demoPages).filter(([kind]) => kind !== 'missing');

describe.each(basePaths)('the site of tests at %s', (base) => {
  let site: BuiltSite;

  beforeAll(async () => {
    site = await builtSite(base);
  });
  afterAll(() => site?.[Symbol.asyncDispose]());

  /** Opens a page, and gathers what went wrong and which hosts were asked. */
  async function open(path: string, width: number, colorScheme: 'light' | 'dark' = 'light') {
    const tab = await site.browser.newPage({ viewport: { width, height: 800 }, colorScheme });
    const faults: string[] = [];
    const hosts = new Set<string>();
    tab.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    tab.on('pageerror', (error) => faults.push(String(error)));
    tab.on('request', (request) => hosts.add(new URL(request.url()).host));
    tab.on('response', (response) => {
      if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
    });
    await tab.goto(site.root + path, { waitUntil: 'networkidle' });
    return { tab, faults, hosts };
  }

  const scrollsSideways = (tab: Page) =>
    tab.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

  describe.each(opened)('%s', (_, path) => {
    // Each width once: below a folder addresses differ, and nothing else does.
    const width = base === '/' ? 1280 : 360;

    test(`opens without a fault at ${width} px, from this host alone`, async () => {
      const { tab, faults, hosts } = await open(path, width);
      expect(faults).toEqual([]);
      expect([...hosts]).toEqual([new URL(site.root).host]);
      expect(await scrollsSideways(tab)).toBe(false);
      expect(await tab.locator('h1').count()).toBe(1);
      expect(await tab.locator('main').count()).toBe(1);
      await tab.close();
    });
  });

  test('allows no page WebAssembly, nor anything inline but by its digest', async () => {
    for (const path of Object.values(demoPages)) {
      const response = await fetch(site.root + path);
      const html = await response.text();
      const stated = /http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
      // The worker of Pagefind's client obeys the header alone; a page obeys both policies.
      const header = response.headers.get('content-security-policy') ?? '';
      for (const policy of [stated, header.replace("'wasm-unsafe-eval'", '')]) {
        expect(policy, path).toContain('default-src');
        expect(policy, path).not.toContain('unsafe-');
      }
    }
  });

  test('answers an unknown address with its own page and status 404', async () => {
    const response = await fetch(site.root + demoPages.missing);
    expect(response.status).toBe(404);
    expect(await response.text()).toMatch(/<html[^>]* lang="ar"/);
  });

  test('redirects an old address', async () => {
    const response = await fetch(`${site.root}/old/2019/bell.html`, { redirect: 'manual' });
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe(`${base}2024/07/bell-of-fog/`);
  });

  test('sends a strict policy with every page', async () => {
    const { headers } = await fetch(`${site.root}/`);
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(headers.get('content-security-policy')).not.toContain('unsafe-inline');
  });

  test('sets the two hemistichs of a verse side by side on a desktop, the first on the right', async () => {
    const { tab } = await open(demoPages.poem, 1280);
    const boxes = await tab
      .locator('.poem-line')
      .first()
      .locator('.hemistich')
      .evaluateAll((nodes) => nodes.map((node) => node.getBoundingClientRect().toJSON()));
    const [first, second] = boxes;
    expect(first.left).toBeGreaterThanOrEqual(second.right);
    expect(first.top).toBeCloseTo(second.top, 0);
    await tab.close();
  });

  test('goes back from an article to the results that led to it', async () => {
    const { tab } = await open(demoPages.results, 360);
    const first = tab.locator('#search-results .result-link').first();
    await first.waitFor();
    const title = await first.textContent();
    await first.click();
    await tab.waitForURL(/\/20\d\d\//);
    await tab.goBack();
    await first.waitFor();
    expect(await first.textContent()).toBe(title);
    await tab.close();
  });

  test('shows a hostile query as text', async () => {
    const query = '<img src=x onerror=document.title="taken">';
    const { tab, faults } = await open(`/search/?q=${encodeURIComponent(query)}`, 1280);
    expect(await tab.title()).not.toBe('taken');
    expect(await tab.locator('#search-form input[name="q"]').inputValue()).toBe(query);
    expect(await tab.locator('main img').count()).toBe(0);
    expect(faults).toEqual([]);
    await tab.close();
  });

  test('keeps no draft of a build beside its result', async () => {
    expect(await readdir(dirname(site.dist))).toEqual(['dist']);
  });
});
