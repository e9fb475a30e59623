import type { Browser } from 'playwright-core';
import { exampleDay } from './example-site.ts';
import { savePicture } from './save-picture.ts';

/**
 * Opens, changes and saves an article at the local desk, and looks at its calendar; takes a picture of
 * each step.
 *
 * @param origin Address of a dev server, without a slash at the end.
 */
export async function photographLocalDesk(browser: Browser, origin: string): Promise<void> {
  const page = await browser.newPage({
    ...{ viewport: { width: 1000, height: 700 }, deviceScaleFactor: 1.5, locale: 'ar' },
  });
  await page.clock.setFixedTime(exampleDay);
  await page.goto(`${origin}/write/`, { timeout: 120_000 });
  const articles = page.locator('.local-articles li');
  // Vite loads a page again once it has found what its scripts import.
  await articles.first().waitFor({ state: 'attached', timeout: 120_000 });
  await page.waitForLoadState('networkidle');
  const fold = (name: string) => page.locator('details', { has: page.locator(`.${name}`) });
  const top = page.locator('h1').first();
  await page.evaluate(() => document.querySelector('astro-dev-toolbar')?.remove());

  await fold('local-articles').locator('> summary').click();
  await savePicture(page, 'open-at-the-desk', { top, height: 700, above: 16 });
  await articles.locator('button', { hasText: 'معصرة الحجر' }).click();
  await page.locator('h1', { hasText: 'معصرة الحجر' }).waitFor();
  await fold('local-articles').locator('> summary').click();
  await page.locator('#desk-editor .cm-content').click();
  await page.keyboard.press('Control+End');
  await page.keyboard.insertText(' ثم يعود به قبل أن يبرد.');
  await page.keyboard.press('Control+s');
  await page.locator('#desk-status', { hasText: 'press/index.mdx' }).waitFor();
  await savePicture(page, 'save-in-the-site', { top, height: 760, above: 16 });

  await fold('local-calendar').locator('> summary').click();
  await page.locator('.local-calendar [data-standing]').first().waitFor();
  await savePicture(page, 'see-the-calendar', { top: fold('local-calendar'), height: 620 });
  await page.close();
}
