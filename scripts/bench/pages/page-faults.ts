import type { Browser } from 'playwright-core';

/** What happened while a page was opened and scrolled to its end. */
export interface PageFaults {
  /** Violations of the Content-Security-Policy: what was refused, and by which directive. */
  policy: string[];
  /** Errors in the browser's console, and exceptions. */
  errors: string[];
  /** Addresses on other hosts that were asked for. */
  foreign: string[];
}

/**
 * Opens a page and gathers what went wrong.
 *
 * @param address The page's whole address.
 * @param expected HTTP status of the page itself; another is an error.
 */
export async function findPageFaults(
  browser: Browser,
  address: string,
  expected = 200,
): Promise<PageFaults> {
  const { host } = new URL(address);
  const context = await browser.newContext({ viewport: { width: 360, height: 800 } });
  try {
    await context.addInitScript(() => {
      const refused: string[] = [];
      Object.assign(window, { refused });
      document.addEventListener('securitypolicyviolation', (event) => {
        refused.push(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`.trim());
      });
    });
    const page = await context.newPage();
    const errors: string[] = [];
    const foreign = new Set<string>();
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => {
      // The status of the page itself is looked at below.
      const isOwnStatus =
        message.location().url === address && /^Failed to load resource/.test(message.text());
      if (message.type() === 'error' && !isOwnStatus) errors.push(message.text());
    });
    context.on('request', (request) => {
      const url = new URL(request.url());
      if (/^(?:https?|wss?):$/.test(url.protocol) && url.host !== host) foreign.add(url.href);
    });
    const response = await page.goto(address, { waitUntil: 'networkidle' });
    if (response?.status() !== expected) errors.push(`status ${response?.status()}`);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.waitForLoadState('networkidle');
    const policy = await page.evaluate((): string[] => Reflect.get(window, 'refused'));
    return { policy, errors, foreign: [...foreign] };
  } finally {
    await context.close();
  }
}
