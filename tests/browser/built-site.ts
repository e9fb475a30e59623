import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { inject } from 'vitest';
import { launchBrowser } from '../../scripts/browser/launch-browser.ts';
import { runCommand } from '../sites/run-command.ts';
import { serveFolder } from '../sites/serve-folder.ts';

/** Where a site lives on its host: at the root, and below a folder, as a project's pages do. */
export const basePaths = ['/', '/a/b/'] as const;

/** One of them. */
export type BasePath = (typeof basePaths)[number];

/** The site that tests have, built, served and with a browser to look at it, for one test file. */
export interface BuiltSite extends AsyncDisposable {
  /** Absolute path of the output folder, which is for reading alone. */
  dist: string;
  /** Address of the front page, without the slash at its end. */
  root: string;
  browser: Browser;
}

/** The public address of a site that is built to live at a path. */
export function siteUrl(base: BasePath): string {
  return `https://maqalat.example${base}`;
}

/**
 * Serves the site of `tests/sites/demo`; it is built for the first test file that asks for it.
 *
 * @throws With what the build said, when it fails.
 */
export async function builtSite(base: BasePath = '/'): Promise<BuiltSite> {
  const dist = join(inject('builds'), base === '/' ? 'root' : 'folder', 'dist');
  if (!existsSync(dist)) {
    const built = await runCommand('build', ['--outDir', dist], { SITE_URL: siteUrl(base) });
    if (built.exitCode !== 0) throw new Error(built.output);
  }
  const site = await serveFolder(dist, base);
  const browser = await launchBrowser();
  return {
    dist,
    root: site.origin + base.slice(0, -1),
    browser,
    async [Symbol.asyncDispose]() {
      await browser.close();
      await site[Symbol.asyncDispose]();
    },
  };
}
