import { gzipSync } from 'node:zlib';
import type { Browser, Page, Response } from 'playwright-core';

/** A response of a page's first view. */
export interface Part {
  kind: 'document' | 'stylesheet' | 'script' | 'font' | 'other';
  /** Bytes as they travel: text gzipped, all else as it is. */
  bytes: number;
  /** A style for printing alone, which holds nothing up. */
  forPrint?: boolean;
}

/** What a page weighs, in KB (1000 bytes). */
export interface PageWeight {
  htmlCssGzKB: number;
  fontKB: number;
  scriptGzKB: number;
  firstViewKB: number;
}

/** Sums up the parts of a page; styles for printing count in the whole only. */
export function weightOf(parts: readonly Part[]): PageWeight {
  const sum = (chosen: readonly Part[]) =>
    chosen.reduce((total, { bytes }) => total + bytes, 0) / 1000;
  const of = (...kinds: Part['kind'][]) =>
    sum(parts.filter(({ kind, forPrint }) => kinds.includes(kind) && !forPrint));
  return {
    htmlCssGzKB: of('document', 'stylesheet'),
    fontKB: of('font'),
    scriptGzKB: of('script'),
    firstViewKB: sum(parts),
  };
}

/**
 * Opens a page on a phone (412 px wide, 1.75 device pixels each, as Lighthouse's) with nothing
 * cached, and weighs what its first view takes.
 *
 * @param address The page's whole address.
 */
export async function measureWeight(browser: Browser, address: string): Promise<PageWeight> {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
    isMobile: true,
    // What it keeps for later is not part of the first view.
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    const responses: Response[] = [];
    page.on('response', (response) => responses.push(response));
    await page.goto(address, { waitUntil: 'networkidle' });
    const printed = await printStyles(page);
    const parts = await Promise.all(responses.map((response) => partOf(response, printed)));
    return weightOf(parts);
  } finally {
    await context.close();
  }
}

async function printStyles(page: Page): Promise<ReadonlySet<string>> {
  const addresses = await page
    .locator('link[rel=stylesheet][media=print]')
    .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));
  return new Set(addresses);
}

/** What a worker loads is no longer at hand. */
async function fetchBody(address: string): Promise<Buffer> {
  return Buffer.from(await (await fetch(address)).arrayBuffer());
}

async function partOf(response: Response, printed: ReadonlySet<string>): Promise<Part> {
  const body = await response.body().catch(() => fetchBody(response.url()));
  const type = response.headers()['content-type'] ?? '';
  const isText = /^text\/|json|javascript|xml/.test(type);
  // Fonts that a script fetches for later pages count as well.
  const asked = type.startsWith('font/') ? 'font' : response.request().resourceType();
  const kinds: Record<string, Part['kind']> = {
    document: 'document',
    stylesheet: 'stylesheet',
    script: 'script',
    font: 'font',
  };
  return {
    kind: kinds[asked] ?? 'other',
    bytes: isText ? gzipSync(body, { level: 9 }).length : body.length,
    forPrint: printed.has(response.url()),
  };
}
