import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BuiltSite, builtSite } from './built-site.ts';
import { demoPages } from './demo-pages.ts';

describe('a gallery', () => {
  let site: BuiltSite;

  beforeAll(async () => {
    site = await builtSite();
  });
  afterAll(() => site?.[Symbol.asyncDispose]());

  async function open(path: string, options: BrowserContextOptions = {}) {
    const context = await site.browser.newContext({
      viewport: { width: 360, height: 800 },
      ...options,
    });
    const page = await context.newPage();
    await page.goto(site.root + path, { waitUntil: 'networkidle' });
    return { page, [Symbol.asyncDispose]: () => context.close() };
  }

  const countIn = (page: Page) => page.locator('.lightbox-count').textContent();
  const firstLink = (page: Page) => page.locator('.gallery a').first();

  test('opens, turns and closes by keyboard; the next picture waits at the left', async () => {
    await using opened = await open(demoPages.components);
    const { page } = opened;
    await firstLink(page).press('Enter');
    await page.locator('.lightbox[open]').waitFor();
    expect(await countIn(page)).toBe('1 من 3');
    await page.keyboard.press('ArrowLeft');
    expect(await countIn(page)).toBe('2 من 3');
    const caption = page.locator('.lightbox-caption');
    expect(await caption.textContent()).toBe('في الميناء رسم: المرفأ');
    // With its elements, or a name in Latin letters would run the wrong way.
    expect(await caption.innerHTML()).toBe(
      await page.locator('.gallery').first().locator('figcaption').nth(1).innerHTML(),
    );
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await countIn(page)).toBe('3 من 3');
    await page.keyboard.press('Escape');
    await page.locator('.lightbox').waitFor({ state: 'hidden' });
    const focused = () =>
      page.evaluate(() => document.activeElement?.closest('li')?.textContent?.trim());
    await expect.poll(focused).toBe('بعد العودة ليلى بحري');
  });

  test('turns by finger and by its buttons', async () => {
    await using opened = await open(demoPages.components, { hasTouch: true, isMobile: true });
    const { page } = opened;
    await firstLink(page).tap();
    await page.getByRole('button', { name: 'الصورة التالية' }).tap();
    await expect.poll(() => countIn(page)).toBe('2 من 3');
    await page.getByRole('button', { name: 'إغلاق' }).tap();
    await page.locator('.lightbox').waitFor({ state: 'hidden' });

    await firstLink(page).tap();
    await page.locator('.lightbox[open]').waitFor();
    const swipe = async (from: number, to: number) => {
      const touches = await page.context().newCDPSession(page);
      const at = (x: number) => [{ x, y: 400 }];
      await touches.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(from) });
      await touches.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(to) });
      await touches.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    await swipe(100, 260);
    await expect.poll(() => countIn(page)).toBe('2 من 3');
    await swipe(260, 100);
    await expect.poll(() => countIn(page)).toBe('1 من 3');
  });

  test('links to its files where scripts do not run', async () => {
    await using opened = await open(demoPages.components, { javaScriptEnabled: false });
    const href = (await firstLink(opened.page).getAttribute('href')) ?? '';
    const file = await fetch(new URL(href, site.root));
    expect([file.status, file.headers.get('content-type')]).toEqual([200, 'image/webp']);
  });

  test('has a script that other pages do not load', async () => {
    const scriptsOf = async (path: string) => {
      await using opened = await open(path, { serviceWorkers: 'block' });
      return await opened.page.evaluate(
        () =>
          performance
            .getEntriesByType('resource')
            .filter(({ name }) => /gallery[^/]*\.js$/.test(name)).length,
      );
    };
    expect(await scriptsOf(demoPages.components)).toBe(1);
    expect(await scriptsOf(demoPages.article)).toBe(0);
  });
});
