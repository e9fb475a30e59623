import { gzipSync } from 'node:zlib';
import type { BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BuiltSite, basePaths, builtSite } from './built-site.ts';
import { demoPages, middlePart } from './demo-pages.ts';

const articlePath = demoPages.article;

describe.each(basePaths)('reading at %s', (base) => {
  let site: BuiltSite;

  beforeAll(async () => {
    site = await builtSite(base);
  });
  afterAll(() => site?.[Symbol.asyncDispose]());

  /** From the site's root, as `open` takes it. */
  const pathOf = (address: string) => address.slice(site.root.length).replace(/[?#].*$/, '');

  async function open(path: string, options: BrowserContextOptions = {}, before?: () => void) {
    const context = await site.browser.newContext({
      viewport: { width: 360, height: 800 },
      ...options,
    });
    if (before) await context.addInitScript(before);
    const tab = await context.newPage();
    const requests: { type: string; path: string }[] = [];
    tab.on('request', (request) =>
      requests.push({ type: request.resourceType(), path: pathOf(request.url()) }),
    );
    await tab.goto(site.root + path, { waitUntil: 'networkidle' });
    return { context, tab, requests };
  }

  const gzipped = async (path: string) =>
    gzipSync(Buffer.from(await (await fetch(site.root + path)).arrayBuffer()), { level: 9 }).length;

  test('an article and its styles fit one round trip, its script 3 KB, its fonts 50 KB', async () => {
    const { context, tab, requests } = await open(articlePath, { serviceWorkers: 'block' });
    const sum = async (type: string, size: (path: string) => Promise<number>) => {
      const paths = requests.filter((request) => request.type === type).map(({ path }) => path);
      return (await Promise.all([...new Set(paths)].map(size))).reduce((a, b) => a + b, 0);
    };
    // What is for printing alone holds nothing up.
    const styles = await tab
      .locator('link[rel=stylesheet]:not([media=print])')
      .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));
    expect(styles).toHaveLength(1);
    const sizes = await Promise.all([articlePath, ...styles.map(pathOf)].map(gzipped));
    // Below a folder every address is longer.
    const room = base === '/' ? 14_000 : 14_100;
    expect(sizes.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(room);
    expect(await sum('script', gzipped)).toBeLessThanOrEqual(3_000);
    const whole = async (path: string) =>
      (await (await fetch(site.root + path)).arrayBuffer()).byteLength;
    expect(await sum('font', whole)).toBeLessThanOrEqual(50_000);
    expect(requests.filter(({ type }) => type === 'font').length).toBeGreaterThan(0);
    await context.close();
  });

  test('a reader’s choices hold for every page, from the first paint, without a cookie', async () => {
    const { context, tab } = await open('/');
    await tab.locator('.choices-button').click();
    for (const name of ['داكنة', 'أكبر كثيرًا', 'تباين عالٍ']) await tab.getByLabel(name).check();
    const paper = () =>
      tab.evaluate(() => getComputedStyle(document.body).backgroundColor.replace(/\s/g, ''));
    expect(await paper()).toBe('rgb(0,0,0)');
    // Stops at the first body element: what the page looks like before any other script has run.
    await tab.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (!document.body) return;
        observer.disconnect();
        Object.assign(window, { early: { ...document.documentElement.dataset } });
      }).observe(document, { childList: true, subtree: true });
    });
    await tab.goto(site.root + articlePath);
    expect(await paper()).toBe('rgb(0,0,0)');
    expect(await tab.evaluate(() => Reflect.get(window, 'early'))).toMatchObject({
      theme: 'dark',
      size: 'largest',
      contrast: 'more',
    });
    expect(await tab.locator('[name=theme][value=dark]').isChecked()).toBe(true);
    expect(await context.cookies()).toEqual([]);
    await context.close();
  });

  test('where little data is asked for, no font and no picture is fetched', async () => {
    const savers = [
      () => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
      () => localStorage.setItem('maqalat', '{"saver":"on"}'),
    ];
    for (const before of savers) {
      for (const path of ['/', articlePath]) {
        const { context, tab, requests } = await open(path, {}, before);
        await tab.evaluate(() => scrollTo(0, document.body.scrollHeight));
        await tab.waitForLoadState('networkidle');
        const heavy = requests.filter(
          ({ type, path: asked }) => type === 'font' || asked.startsWith('/media/'),
        );
        expect(heavy, path).toEqual([]);
        await context.close();
      }
    }
  });

  test('Latin letters come after the first page, and with the next', async () => {
    const { context, tab } = await open(demoPages.components, { serviceWorkers: 'block' });
    const family = () =>
      tab.evaluate(() => getComputedStyle(document.body).fontFamily.includes('Maqalat Latin'));
    expect(await family()).toBe(false);
    await expect
      .poll(() => tab.evaluate(() => localStorage.getItem('maqalat-latin')))
      .toMatch(/^\S+$/);
    await tab.goto(site.root + articlePath);
    expect(await family()).toBe(true);
    await context.close();
  });

  test('times are shown by the reader’s clock on request', async () => {
    const { context, tab } = await open(articlePath, { timezoneId: 'Asia/Tokyo' });
    const time = tab.locator('.article-origin time').first();
    const before = await time.textContent();
    expect(before).toContain('بتوقيت غرينتش');
    await tab.getByRole('button', { name: 'بتوقيت جهازي' }).click();
    await expect.poll(() => time.textContent()).toContain('بتوقيت جهازك');
    expect(await time.textContent()).not.toBe(before);
    await context.close();
  });

  test('a link is copied and that is said', async () => {
    const permissions = ['clipboard-read', 'clipboard-write'];
    const { context, tab } = await open(articlePath, { permissions });
    await tab.getByRole('button', { name: 'انسخ الرابط' }).click();
    await tab.getByText('نُسخ الرابط.').waitFor();
    expect(await tab.evaluate(() => navigator.clipboard.readText())).toContain(articlePath);
    await context.close();
  });

  test('a part of a series leads to the part before and the next', async () => {
    const { context, tab } = await open(middlePart);
    expect(await tab.locator('.series-steps a').count()).toBe(2);
    await tab.locator('.series-steps a[rel=next]').click();
    await tab.waitForURL('**/third-day/');
    await context.close();
  });

  test('a day of the archive’s calendar leads to what was published on it', async () => {
    const { context, tab } = await open(demoPages.year);
    await tab.locator('.month-calendar a', { hasText: /^8$/ }).first().click();
    await tab.waitForURL('**/archive/2024/07/#d08');
    expect(await tab.locator('#d08 .story').count()).toBe(2);
    await context.close();
  });

  test('pages read before, and the front page, open without a network', async () => {
    const { context, tab } = await open(articlePath);
    // Not `serviceWorker.ready`: headless Chromium leaves that promise open at times.
    const isControlled = () => tab.evaluate(() => navigator.serviceWorker.controller !== null);
    await expect.poll(isControlled, { timeout: 60_000 }).toBe(true);
    await context.setOffline(true);
    for (const path of [articlePath, '/']) {
      await tab.goto(site.root + path);
      expect(await tab.locator('main').count(), path).toBe(1);
      const family = await tab.evaluate(() => getComputedStyle(document.body).fontFamily);
      expect(family).toContain('Maqalat Text');
    }
    await tab.goto(`${site.root}${demoPages.corrected}`);
    expect(await tab.locator('h1').textContent()).toBe('لا اتصال بالشبكة');
    await tab.locator('.kept-list a').first().waitFor();
    await context.close();
  });

  test('all of the front page is laid out soon, whatever is below the screen', async () => {
    const { context, tab } = await open('/');
    const stories = tab.locator('.front-section .story');
    const skipped = () =>
      stories.evaluateAll(
        (all) =>
          all.filter((story) => !story.checkVisibility({ contentVisibilityAuto: true })).length,
      );
    expect(await stories.count()).toBeGreaterThan(10);
    await expect.poll(skipped).toBe(0);
    await context.close();
  });

  test('nothing on a page moves while it loads', async () => {
    const observe = () => {
      Object.assign(window, { shift: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const shift = Reflect.get(window, 'shift') + Reflect.get(entry, 'value');
          Object.assign(window, { shift });
        }
      }).observe({ type: 'layout-shift', buffered: true });
    };
    for (const kind of ['home', 'article', 'archive', 'tag', 'section'] as const) {
      const { context, tab } = await open(demoPages[kind], {}, observe);
      expect(await tab.evaluate(() => Reflect.get(window, 'shift')), kind).toBe(0);
      await context.close();
    }
  });
});
