import type { BrowserContext, Page } from 'playwright-core';
import type { BuiltSite } from './built-site.ts';

/** The page where articles are written, as a test has it. */
export interface DeskPage {
  page: Page;
  /** What went wrong in the page. */
  faults: string[];
  context: BrowserContext;
}

/** Opens the page where articles are written, ready to be written on. */
export async function openDesk(site: BuiltSite, context?: BrowserContext): Promise<DeskPage> {
  const used = context ?? (await site.browser.newContext({ acceptDownloads: true }));
  const page = await used.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.goto(`${site.root}/write/`);
  await page.waitForFunction(() => document.querySelector('#desk-remarks-status')?.textContent);
  return { page, faults, context: used };
}

/** The frame with the article as it will be. */
export const previewOf = (page: Page) => page.frameLocator('#desk-page');
