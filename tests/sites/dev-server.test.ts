import { type ChildProcess, spawn } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../scripts/browser/launch-browser.ts';
import { article, type ContentFolder, contentFolder } from './content-folder.ts';

const palm = 'articles/2024/05/palm.mdx';

describe('the dev server', () => {
  let folder: ContentFolder;
  let server: ChildProcess;
  let origin: string;
  let output = '';
  let browser: Browser;

  beforeAll(async () => {
    folder = await contentFolder({ [palm]: article('ظلّ النخلة قصير عند الظهر.') });
    const root = fileURLToPath(new URL('../../', import.meta.url));
    server = spawn(process.execPath, [join(root, 'scripts/maqalat.ts'), 'dev'], {
      cwd: root,
      env: {
        ...process.env,
        NODE_ENV: 'development',
        VITEST: '',
        CONTENT_DIR: folder.path,
        CACHE_DIR: join(folder.root, 'cache'),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    origin = await new Promise((resolve, reject) => {
      const read = (chunk: Buffer) => {
        output += chunk;
        const [, url] = /(http:\/\/localhost:\d+)/.exec(output) ?? [];
        if (url) resolve(url);
      };
      server.stdout?.on('data', read);
      server.stderr?.on('data', read);
      server.once('exit', () => reject(new Error(output)));
    });
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    server?.kill();
    await folder?.[Symbol.asyncDispose]();
  });

  test('shows a saved article in the browser without a reload by hand', async () => {
    const tab = await browser.newPage();
    await tab.goto(`${origin}/2024/05/palm/`);
    await tab.getByText('قصير عند الظهر').waitFor();
    await writeFile(join(folder.path, palm), article('صار ظلّ النخلة طويلًا عند العصر.'));
    await tab.getByText('طويلًا عند العصر').waitFor({ timeout: 20_000 });
    await tab.close();
  });

  test('shows a new article, and no longer one that was deleted', async () => {
    const dates = join(folder.path, 'articles/2024/05/dates.mdx');
    const status = async () => (await fetch(`${origin}/2024/05/dates/`)).status;
    await writeFile(dates, article('للتمر مواسم.').replace('نخلة في الطريق', 'موسم التمر'));
    await expect.poll(status, { timeout: 20_000 }).toBe(200);
    await rm(dates);
    await expect.poll(status, { timeout: 20_000 }).toBe(404);
  });

  test('keeps the last good text while an article is broken, and says what is wrong', async () => {
    const tab = await browser.newPage();
    await writeFile(join(folder.path, palm), article('نصٌّ فيه {حساب}.'));
    await expect.poll(() => output, { timeout: 20_000 }).toContain('expression-refused');
    const response = await tab.goto(`${origin}/2024/05/palm/`);
    expect(response?.status()).toBe(200);
    await tab.getByText('طويلًا عند العصر').waitFor();
    await tab.close();
  });
});
