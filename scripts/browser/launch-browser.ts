import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { type Browser, chromium } from 'playwright-core';

const installed = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome'];

/**
 * Starts a headless Chromium: the one that `CHROME_PATH` names, else an installed Chrome or
 * Chromium, else the one that the npm package `@sparticuz/chromium` carries, which needs nothing
 * of the system.
 *
 * @param options `debuggingPort`: where tools outside of this process may drive the browser too;
 *   `isDark`: its pages are told that the reader likes dark ones.
 * @throws When `CHROME_PATH` names no file, or the browser does not start.
 */
export async function launchBrowser(
  options: { debuggingPort?: number; isDark?: boolean } = {},
): Promise<Browser> {
  const { debuggingPort, isDark = false } = options;
  const named = process.env['CHROME_PATH'];
  if (named && !existsSync(named)) throw new Error(`CHROME_PATH names no file: ${named}`);
  return chromium.launch({
    executablePath: named || findInstalled() || (await unpackCarried()),
    // Only pages that tests and benches serve themselves are visited, and CI often runs as root.
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
      // Chromium's number of the dark scheme.
      ...(isDark ? ['--blink-settings=preferredColorScheme=0'] : []),
      ...(debuggingPort === undefined ? [] : [`--remote-debugging-port=${debuggingPort}`]),
    ],
  });
}

function findInstalled(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...installed, ...onPath].find((path) => existsSync(path));
}

/*
 * Only the package's executable is used: its own arguments are for Lambda, and among them
 * `--single-process` ends the browser with its first page, `--disable-web-security` hides faults.
 */
async function unpackCarried(): Promise<string> {
  // It unpacks the libraries that a bare system lacks only where it believes to be on Lambda, and
  // looks once, on import.
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x';
  const { default: carried } = await import('@sparticuz/chromium');
  return carried.executablePath();
}
