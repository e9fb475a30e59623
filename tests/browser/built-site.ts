import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../scripts/browser/launch-browser.ts';
import { runCommand } from '../sites/run-command.ts';
import { serveFolder } from '../sites/serve-folder.ts';

/** The project's own site, built, served and with a browser to look at it, for one test file. */
export interface BuiltSite extends AsyncDisposable {
  /** Without a slash at the end. */
  origin: string;
  browser: Browser;
}

/**
 * Builds the project's own site into a temporary folder.
 *
 * @throws With what the build said, when it fails.
 */
export async function builtSite(): Promise<BuiltSite> {
  const folder = await mkdtemp(join(tmpdir(), 'maqalat-own-'));
  const dist = join(folder, 'dist');
  const { exitCode, output } = await runCommand('build', ['--outDir', dist]);
  if (exitCode !== 0) throw new Error(output);
  const site = await serveFolder(dist);
  const browser = await launchBrowser();
  return {
    origin: site.origin,
    browser,
    async [Symbol.asyncDispose]() {
      await browser.close();
      await site[Symbol.asyncDispose]();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
