import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../scripts/browser/launch-browser.ts';
import { article, type ContentFolder, contentFolder, writeFiles } from './content-folder.ts';
import { runCommand } from './run-command.ts';
import { startDemoDev } from './start-demo-dev.ts';
import type { DevServer } from './start-dev-server.ts';

const palm = 'articles/2024/05/palm.mdx';

describe('the dev server', () => {
  let folder: ContentFolder;
  let server: DevServer;
  let origin: string;
  let browser: Browser;

  beforeAll(async () => {
    folder = await contentFolder({ [palm]: article('ظلّ النخلة قصير عند الظهر.') });
    server = await startDemoDev(folder);
    origin = server.origin;
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    server?.stop();
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
    await writeFile(join(folder.path, palm), article('نصٌّ فيه {<img/src=x/onerror=alert(1)>}.'));
    await expect.poll(server.output, { timeout: 20_000 }).toContain('expression-refused');
    const response = await tab.goto(`${origin}/2024/05/palm/`);
    expect(response?.status()).toBe(200);
    await tab.getByText('طويلًا عند العصر').waitFor();
    const overlay = tab.locator('vite-error-overlay');
    await expect.poll(() => overlay.locator('#message').textContent()).toContain('palm.mdx:6:');
    expect(await overlay.locator('img').count()).toBe(0);
    await tab.close();
  });

  test('lists warnings in the page too, and none once they are fixed', async () => {
    const tab = await browser.newPage();
    await writeFile(join(folder.path, palm), article('عاد الفلّاح الى نخلته.'));
    await tab.goto(`${origin}/2024/05/palm/`);
    const panel = tab.locator('maqalat-problems');
    await panel.locator('summary').click({ timeout: 20_000 });
    const item = panel.locator('li.warning');
    await expect.poll(() => item.textContent()).toContain('palm.mdx:6:13  [wrong-form]');
    expect(await tab.locator('vite-error-overlay').count()).toBe(0);
    await writeFile(join(folder.path, palm), article('عاد الفلّاح إلى نخلته.'));
    await panel.waitFor({ state: 'hidden', timeout: 20_000 });
    await tab.close();
  });
});

describe('the dev server of a site below a folder', () => {
  const env = { SITE_URL: 'https://maqalat.example/a/b/' };
  let folder: ContentFolder;
  let server: DevServer;
  let browser: Browser;

  beforeAll(async () => {
    const boat = 'articles/2024/05/boat/index.mdx';
    folder = await contentFolder({
      [boat]: article('صُنع المركب من خشب الساج. ![مركب](./boat.png)'),
      'articles/2024/05/boat/boat.png': await sharp({
        create: { width: 300, height: 200, channels: 3, background: '#369' },
      })
        .png()
        .toBuffer(),
    });
    const outDir = join(folder.root, 'dist');
    const places = { CONTENT_DIR: folder.path, CACHE_DIR: join(folder.root, 'cache') };
    const built = await runCommand('build', ['--outDir', outDir], { ...places, ...env });
    expect(built.exitCode, built.output).toBe(0);
    await writeFiles(folder.path, {
      'articles/2024/05/oar.mdx': article('المجداف لم يُصقل بعد.', 'draft: true\n'),
      'articles/2031/05/sail.mdx': article('الشراع لم يُخط بعد.').replace('2024', '2031'),
    });
    server = await startDemoDev(folder, ['--outDir', outDir], env);
    browser = await launchBrowser();
    // Longer than other hooks may take: it builds, and then starts a server.
  }, 500_000);

  afterAll(async () => {
    await browser?.close();
    server?.stop();
    await folder?.[Symbol.asyncDispose]();
  });

  /** Opens a page; `failures` gathers the addresses that answered with an error. */
  async function open(path: string) {
    const tab = await browser.newPage();
    const failures: string[] = [];
    tab.on('response', (response) => {
      if (response.status() >= 400) failures.push(`${response.status()} ${response.url()}`);
    });
    await tab.goto(`${server.origin}/a/b${path}`, { timeout: 100_000 });
    return { tab, failures };
  }

  test('shows a page with its styles, its picture and links that lead on', async () => {
    const { tab, failures } = await open('/2024/05/boat/');
    const picture = tab.getByAltText('مركب');
    await expect
      .poll(() => picture.evaluate((node: HTMLImageElement) => node.naturalWidth))
      .toBeGreaterThan(0);
    expect(await picture.evaluate((node: HTMLImageElement) => node.currentSrc)).toContain(
      `${server.origin}/a/b/media/`,
    );
    const face = () => tab.evaluate(() => getComputedStyle(document.body).fontFamily);
    await expect.poll(face).toMatch(/[A-Z]\w+/);
    const outside = await tab
      .locator('a[href^="/"]')
      .evaluateAll((links) =>
        links.map((link) => link.getAttribute('href')).filter((href) => !href?.startsWith('/a/b/')),
      );
    expect(outside).toEqual([]);
    await tab.locator('header a[href="/a/b/"]').first().click();
    await tab.waitForURL(`${server.origin}/a/b/`);
    expect(failures).toEqual([]);
    await tab.close();
  });

  test('marks a draft and an article that waits, on its page and in lists', async () => {
    for (const [path, mark] of [
      ['/2024/05/oar/', 'مسوّدة'],
      ['/2031/05/sail/', 'موعد نشره 1 مايو 2031'],
      ['/', 'موعد نشره 1 مايو 2031'],
    ] as const) {
      const { tab } = await open(path);
      await tab.locator('.kicker').getByText(mark).first().waitFor();
      await tab.close();
    }
  });

  test('searches the last build, in which nothing waits', async () => {
    const { tab, failures } = await open(`/search/?q=${encodeURIComponent('الساج')}`);
    const results = tab.locator('#search-results .result-link');
    await results.first().waitFor({ timeout: 60_000 });
    expect(
      await results.evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
    ).toEqual(['/a/b/2024/05/boat/']);
    expect(failures).toEqual([]);
    await tab.close();
  });
});
