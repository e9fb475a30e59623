import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { resolveCommandLocale } from '../src/i18n/command-locale.ts';
import { manualPicturesMessages } from '../src/i18n/commands/manual-pictures-messages.ts';
import { startDevServer } from '../tests/sites/start-dev-server.ts';
import { buildSite } from './bench/pages/build-site.ts';
import { launchBrowser } from './browser/launch-browser.ts';
import { writeExampleContent } from './manual-pictures/example-site.ts';
import { photographLocalDesk } from './manual-pictures/photograph-local-desk.ts';
import { photographWriting } from './manual-pictures/photograph-writing.ts';
import { writeManualVersions } from './manual-pictures/write-manual-versions.ts';
import { print } from './terminal/print.ts';
import { readCommandLine } from './terminal/read-command-line.ts';

/*
 * Takes the pictures of the writers' manual, of a built site and of its dev server, and encodes them as sites
 * publish them. All stand in the repository, so that nobody who builds a site needs a browser or waits.
 */
const locale = resolveCommandLocale(process.env);
const messages = manualPicturesMessages(locale);
readCommandLine(
  { command: 'npm run manual-pictures', summary: messages.summary, options: {} },
  locale,
);

const folder = await mkdtemp(join(tmpdir(), 'maqalat-pictures-'));
const content = join(folder, 'content');
const env = { CONTENT_DIR: content, CACHE_DIR: join(folder, 'cache') };
await writeExampleContent(content);
const browser = await launchBrowser();
try {
  print(messages.building);
  await using site = await buildSite(folder, env);
  print(messages.photographing);
  await photographWriting(browser, site.origin, '/2024/09/press/');
  const server = await startDevServer(['scripts/maqalat.ts', 'dev'], {
    cwd: process.cwd(),
    env: { ...process.env, ...env, NODE_ENV: 'development' },
  });
  try {
    await photographLocalDesk(browser, server.origin);
  } finally {
    server.stop();
  }
  print(messages.encoding);
  await writeManualVersions();
} finally {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
}
