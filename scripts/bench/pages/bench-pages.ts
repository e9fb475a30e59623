import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { bidiCases } from '../../../tests/browser/bidi-cases.ts';
import { launchBrowser } from '../../browser/launch-browser.ts';
import { findAccessibilityFaults } from './accessibility.ts';
import { bidiSite } from './bidi/bidi-site.ts';
import { measureBidi } from './bidi/measure-bidi.ts';
import { buildSite } from './build-site.ts';
import { type BenchedKind, benchedKinds, findPages } from './find-pages.ts';
import {
  failedAudits,
  type LighthouseResult,
  lighthouseFigures,
  medianFigures,
  scoreOf,
} from './lighthouse-figures.ts';
import { findPageFaults } from './page-faults.ts';
import { measureWeight } from './page-weight.ts';
import type { PageFigures, PagesBench } from './pages-bench.ts';
import { runLighthouse } from './run-lighthouse.ts';

/** How often Lighthouse looks at each page. */
const lighthouseRuns = 3;

/** Called when a step begins. */
export interface PagesBenchProgress {
  building: () => void;
  looking: (page: string) => void;
  lines: (count: number) => void;
}

/**
 * Measures pages of the site in this folder in a real browser, and the lines of the bidi table
 * on a site of their own.
 *
 * @throws When a build fails, or a page does not open.
 */
export async function benchPages(progress: PagesBenchProgress): Promise<PagesBench> {
  const folder = await mkdtemp(join(tmpdir(), 'maqalat-bench-'));
  const port = await freePort();
  const browser = await launchBrowser({ debuggingPort: port });
  const faults: string[] = [];
  try {
    progress.building();
    const pages = await measurePages(browser, port, join(folder, 'own'), faults, progress.looking);
    progress.lines(bidiCases.length);
    const wrong = await measureLines(browser, join(folder, 'lines'), faults);
    return { pages, bidi: { cases: bidiCases.length, right: bidiCases.length - wrong }, faults };
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function measurePages(
  browser: Browser,
  port: number,
  folder: string,
  faults: string[],
  onPage: (kind: BenchedKind) => void,
): Promise<PagesBench['pages']> {
  await using site = await buildSite(folder);
  const measured: [BenchedKind, PageFigures][] = [];
  const found = await findPages(site.dir);
  for (const kind of benchedKinds) {
    const path = found[kind];
    if (path === undefined) {
      faults.push(`${kind}: the site has no such page`);
      continue;
    }
    onPage(kind);
    const address = site.origin + path;
    const results: LighthouseResult[] = [];
    for (let run = 0; run < lighthouseRuns; run++) {
      results.push(await runLighthouse(address, port));
    }
    const dark = await runInTheDark(address);
    const wrong = await findPageFaults(browser, address);
    const axe = await findAccessibilityFaults(browser, address);
    const refused = [...wrong.policy, ...wrong.errors];
    const figures = {
      ...(await measureWeight(browser, address)),
      ...medianFigures(results.map(lighthouseFigures)),
      accessibilityDark: scoreOf(dark.categories, 'accessibility'),
      axe: axe.length,
      csp: refused.length,
      foreignRequests: wrong.foreign.length,
    };
    measured.push([kind, figures]);
    const failed = new Set([
      ...results.flatMap(failedAudits).filter((line) => !isWanted(kind, line)),
      ...failedAudits(dark).map((line) => `dark, ${line}`),
    ]);
    for (const fault of [...failed, ...axe, ...refused, ...wrong.foreign]) {
      faults.push(`${kind}: ${fault}`);
    }
  }
  return Object.fromEntries(measured);
}

/** Whether a page is so because it should: search engines are not to list the page for writers. */
function isWanted(kind: BenchedKind, audit: string): boolean {
  return kind === 'write' && audit.startsWith('seo: is-crawlable ');
}

/** Whether a page is accessible to those who like dark ones. */
async function runInTheDark(address: string): Promise<LighthouseResult> {
  const port = await freePort();
  const browser = await launchBrowser({ debuggingPort: port, isDark: true });
  try {
    return await runLighthouse(address, port, ['accessibility']);
  } finally {
    await browser.close();
  }
}

/** @returns How many lines are wrong in some place. */
async function measureLines(browser: Browser, folder: string, faults: string[]): Promise<number> {
  const content = join(folder, 'content');
  for (const [name, text] of Object.entries(bidiSite(bidiCases))) {
    await mkdir(dirname(join(content, name)), { recursive: true });
    await writeFile(join(content, name), text);
  }
  await using site = await buildSite(folder, {
    CONTENT_DIR: content,
    CACHE_DIR: join(folder, 'cache'),
  });
  const wrong = await measureBidi(browser, site.origin, bidiCases);
  for (const fault of wrong) {
    faults.push(`${fault.case.what}, ${fault.place}: ${fault.shown}`);
  }
  return new Set(wrong.map((fault) => fault.case.text)).size;
}

/** A port that nothing listens on: Chromium tells the one it would choose to nobody but its log. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
