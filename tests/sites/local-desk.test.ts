import { readFile, writeFile } from 'node:fs/promises';
import { request as ask } from 'node:http';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFaultsInLooks } from '../../scripts/bench/pages/accessibility.ts';
import { launchBrowser } from '../../scripts/browser/launch-browser.ts';
import { listUnnamedControls } from '../browser/unnamed-controls.ts';
import { article, type ContentFolder, contentFolder } from './content-folder.ts';
import { startDemoDev } from './start-demo-dev.ts';
import type { DevServer } from './start-dev-server.ts';

const palm = 'articles/2024/05/palm.mdx';
const boat = 'articles/2024/05/boat/index.mdx';
const sail = 'articles/2031/05/sail.mdx';

describe('the page where articles are written, under the dev server', () => {
  let content: ContentFolder;
  let server: DevServer;
  let browser: Browser;

  beforeAll(async () => {
    content = await contentFolder({
      [palm]: article('ظلّ النخلة قصير عند الظهر.'),
      [boat]: article('صُنع المركب من خشب الساج. ![مركب](./hull.png)').replace(
        'نخلة في الطريق',
        'مركب من الساج',
      ),
      'articles/2024/05/boat/hull.png': await sharp({
        create: { width: 300, height: 200, channels: 3, background: '#369' },
      })
        .png()
        .toBuffer(),
      [sail]: article('الشراع لم يُخط بعد.').replace('2024', '2031').replace('نخلة', 'شراع'),
      'tags.yaml': 'boats: { label: مراكب }\n',
      'authors.yaml': 'salma: { label: سلمى حدّاد }\n',
    });
    server = await startDemoDev(content);
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    server?.stop();
    await content?.[Symbol.asyncDispose]();
  });

  const read = (path: string) => readFile(join(content.path, path), 'utf8');
  const status = (page: Page) => page.locator('#desk-status');

  async function openDesk() {
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    await page.goto(`${server.origin}/write/`, { timeout: 100_000 });
    // Vite loads a page again once it has found what its scripts import.
    await page
      .locator('.local-articles li')
      .first()
      .waitFor({ state: 'attached', timeout: 100_000 });
    return { page, faults };
  }

  async function openArticle(page: Page, title: string) {
    await page.locator('details:has(.local-articles)').evaluate((each) => {
      (each as HTMLDetailsElement).open = true;
    });
    await page.locator('.local-articles button', { hasText: title }).click();
    await expect.poll(() => page.inputValue('[name=title]')).toContain(title);
  }

  /** Writes at the end of the body. */
  async function writeAtEnd(page: Page, text: string) {
    await page.locator('#desk-editor .cm-content').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(text);
  }

  test('opens an article and saves it with one key; nothing else of the file changes', async () => {
    const { page, faults } = await openDesk();
    const before = await read(palm);
    await openArticle(page, 'نخلة في الطريق');
    expect(await page.locator('h1').textContent()).toBe('عدّل «نخلة في الطريق»');
    await writeAtEnd(page, ' ثم طال عند العصر.');
    await page.keyboard.press('Control+s');
    await expect.poll(() => status(page).textContent()).toContain(palm);
    expect(await read(palm)).toBe(before.replace('الظهر.', 'الظهر. ثم طال عند العصر.'));
    // The page is not loaded again under the writer's hands.
    await expect
      .poll(async () => (await fetch(`${server.origin}/2024/05/palm/`)).text())
      .toContain('العصر');
    await page.keyboard.press('Control+z');
    await expect
      .poll(() => page.locator('#desk-editor .cm-content').textContent())
      .not.toContain('العصر');
    expect(faults).toEqual([]);
    await page.close();
  });

  test('never saves over a change made meanwhile, and shows both texts', async () => {
    const { page } = await openDesk();
    await openArticle(page, 'شراع في الطريق');
    await writeAtEnd(page, ' ثم خيط.');
    const theirs = (await read(sail)).replace('لم يُخط', 'قُصّ ولم يُخط');
    await writeFile(join(content.path, sail), theirs);
    await page.keyboard.press('Control+s');
    const dialog = page.locator('dialog');
    await dialog.waitFor();
    expect(await listUnnamedControls(dialog)).toEqual([]);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await findFaultsInLooks(page)).toEqual([]);
    expect(await dialog.locator('ins').textContent()).toContain('ثم خيط');
    expect(await dialog.locator('del').textContent()).toContain('قُصّ');
    expect(await read(sail)).toBe(theirs);
    await dialog.locator('[value=keepMine]').click();
    await expect.poll(() => read(sail)).toContain('الشراع لم يُخط بعد. ثم خيط.');
    await page.close();
  });

  test('moves an article to its new address, with its pictures and a redirect', async () => {
    const { page } = await openDesk();
    await openArticle(page, 'مركب من الساج');
    await page.locator('.desk-more summary').click();
    await page.fill('[name=slug]', 'teak-boat');
    await page.keyboard.press('Control+s');
    await expect.poll(() => status(page).textContent()).toContain('teak-boat/index.mdx');
    expect(await read('articles/2024/05/teak-boat/index.mdx')).toContain(
      'aliases: [/2024/05/boat/]\n',
    );
    await expect.poll(() => read(boat).catch(() => 'gone')).toBe('gone');
    await expect
      .poll(async () => (await fetch(`${server.origin}/2024/05/teak-boat/`)).status)
      .toBe(200);
    await page.close();
  });

  test('saves a new article with its picture and the hour until which it waits', async () => {
    const { page } = await openDesk();
    await page.locator('#desk-drafts > summary').click();
    await page.click('#desk-create');
    await page.fill('[name=title]', 'منارة الميناء');
    await page.locator('.desk-more summary').click();
    await page.fill('[name=slug]', 'lighthouse');
    await page.fill('[name=published]', '2031-06-01T09:30');
    await page.setInputFiles('#desk-image-file', {
      name: 'light.png',
      mimeType: 'image/png',
      buffer: await sharp({ create: { width: 80, height: 60, channels: 3, background: '#274' } })
        .png()
        .toBuffer(),
    });
    await page.fill('[name=alt]', 'منارة');
    await writeAtEnd(page, 'تضيء المنارة قبل الفجر.');
    await page.keyboard.press('Control+s');
    const path = 'articles/2031/06/lighthouse/index.mdx';
    await expect.poll(() => status(page).textContent()).toContain(path);
    expect(await read(path)).toContain('published: 2031-06-01T09:30:00Z\n');
    const picture = join(content.path, 'articles/2031/06/lighthouse/light.png');
    expect((await sharp(picture).metadata()).width).toBe(80);
    await page.locator('summary', { hasText: 'تقويم' }).click();
    const month = page.locator('.local-calendar caption');
    for (let at = 0; at < 200 && !(await month.textContent())?.includes('يونيو 2031'); at += 1) {
      await page.locator('button', { hasText: 'الشهر التالي' }).click();
    }
    await page.locator('[data-standing=scheduled]').first().waitFor();
    await page.close();
  });

  test('edits a vocabulary, and refuses one that would break the site', async () => {
    const { page } = await openDesk();
    await page.locator('summary', { hasText: 'المفردات' }).click();
    await page.locator('.local-files button', { hasText: 'الوسوم' }).click();
    const area = page.locator('dialog textarea');
    await area.fill('boats: { labl: مراكب }\n');
    await area.press('Control+s');
    await expect.poll(() => page.locator('dialog [role=alert]').textContent()).toContain('السطر 1');
    expect(await read('tags.yaml')).toBe('boats: { label: مراكب }\n');
    await area.fill('boats: { label: قوارب }\n');
    await area.press('Control+s');
    await page.locator('dialog').waitFor({ state: 'detached' });
    expect(await read('tags.yaml')).toBe('boats: { label: قوارب }\n');
    await page.close();
  });

  test('adds a new tag to the vocabulary with the article that has it', async () => {
    const { page, faults } = await openDesk();
    await openArticle(page, 'نخلة في الطريق');
    const before = await read('tags.yaml');
    await page.fill('#desk-tags', 'نخيل');
    await page.press('#desk-tags', 'Enter');
    const token = page.locator('[data-terms=tags] .desk-tokens li');
    expect(await token.textContent()).toContain('جديد');
    expect(await page.locator('#desk-tags-hint').textContent()).toContain('حين تحفظ');
    const isNoteHidden = () =>
      page.locator('#desk-send-names').evaluate((note: HTMLElement) => note.hidden);
    await expect.poll(isNoteHidden).toBe(false);
    await page.keyboard.press('Control+s');
    await expect.poll(() => status(page).textContent()).toContain('وسوم الموقع: «نخيل».');
    expect(await read('tags.yaml')).toBe(`${before}nakhil:\n  label: نخيل\n`);
    expect(await read(palm)).toContain('tags: [nakhil]\n');
    // The form knows it now, under its name, and so does what is said before sending.
    await expect.poll(isNoteHidden).toBe(true);
    expect(await token.locator('bdi').textContent()).toBe('نخيل');
    expect(await token.locator('small').count()).toBe(0);
    await writeAtEnd(page, ' وله ثمر.');
    await page.keyboard.press('Control+s');
    await expect.poll(() => read(palm)).toContain('وله ثمر');
    expect(await read('tags.yaml')).toBe(`${before}nakhil:\n  label: نخيل\n`);
    expect(faults).toEqual([]);
    await page.close();
  });

  test('knows a tag without ال, and offers an author whose name is so alike', async () => {
    const { page, faults } = await openDesk();
    await page.locator('#desk-drafts > summary').click();
    await page.click('#desk-create');
    const name = (field: string) => page.locator(`[data-terms=${field}] .desk-tokens bdi`);
    const offered = await page.locator('#desk-tags-list option').first().getAttribute('value');
    await page.fill('#desk-tags', `ال${offered}`);
    await page.press('#desk-tags', 'Enter');
    expect(await name('tags').textContent()).toBe(offered);
    await page.fill('#desk-authors', 'سلمى الحداد');
    await page.press('#desk-authors', 'Enter');
    expect(await name('authors').textContent()).toBe('سلمى الحداد');
    await page.setViewportSize({ width: 360, height: 740 });
    const offer = page.locator('.desk-known', { hasText: 'استعمل «سلمى حدّاد»' });
    const { x = -1, width = 400 } = (await offer.boundingBox()) ?? {};
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(360);
    await offer.click();
    expect(await name('authors').textContent()).toBe('سلمى حدّاد');
    expect(await page.locator('#desk-authors').evaluate((each) => each.matches(':focus'))).toBe(
      true,
    );
    expect(faults).toEqual([]);
    await page.close();
  });

  test('says in Arabic why it does not save', async () => {
    const { page, faults } = await openDesk();
    await page.locator('#desk-drafts > summary').click();
    await page.click('#desk-create');
    await page.fill('[name=title]', 'سارية المركب');
    await page.locator('.desk-more summary').click();
    await page.fill('[name=slug]', 'Sail Mast');
    await page.keyboard.press('Control+s');
    await expect
      .poll(() => status(page).textContent())
      .toMatch(/^لم يُحفظ: «Sail Mast» لا يصلح .*، مثل «sail-mast»\.$/);
    await page.fill('[name=slug]', 'mast');
    await page.route('**/write/local/file*', (route) => route.abort());
    await page.keyboard.press('Control+s');
    await expect.poll(() => status(page).textContent()).toContain('لا يجيب');
    await page.unroute('**/write/local/file*');
    const session = page.waitForRequest('**/write/local/file*');
    await page.route('**/write/local/file*', (route) =>
      route.continue({ headers: { ...route.request().headers(), 'x-maqalat-desk': 'old' } }),
    );
    await page.keyboard.press('Control+s');
    await session;
    await expect.poll(() => status(page).textContent()).toContain('أُعيد تشغيل');
    expect(faults).toEqual([]);
    await page.close();
  });

  test('asks before a published article leaves the site until its hour', async () => {
    const { page } = await openDesk();
    await openArticle(page, 'نخلة في الطريق');
    const before = await read(palm);
    await page.fill('[name=published]', '2033-01-02T10:00');
    await page.focus('textarea[name=description]');
    await page.keyboard.press('Control+s');
    const dialog = page.locator('dialog');
    await dialog.waitFor();
    expect(await dialog.textContent()).toContain('حتى 2 يناير 2033، 10:00');
    expect(await listUnnamedControls(dialog)).toEqual([]);
    expect(await dialog.locator('[value=no]').evaluate((each) => each.matches(':focus'))).toBe(
      true,
    );
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(
      await page.locator('textarea[name=description]').evaluate((each) => each.matches(':focus')),
    ).toBe(true);
    expect(await read(palm)).toBe(before);
    await page.keyboard.press('Control+s');
    await dialog.locator('[value=yes]').click();
    await expect.poll(() => status(page).textContent()).toContain('2033/01');
    await page.fill('[name=published]', '2024-05-01T08:00');
    await page.keyboard.press('Control+s');
    await expect.poll(() => read(palm).catch(() => '')).toContain('2024-05-01T08:00:00Z');
    await page.close();
  });

  test.each([360, 1280])('keeps what became of a save in view, %i px wide', async (width) => {
    const { page } = await openDesk();
    await page.setViewportSize({ width, height: 740 });
    await openArticle(page, 'نخلة في الطريق');
    await writeAtEnd(page, '');
    await page.keyboard.insertText('\n\nسطر آخر من المقال.'.repeat(30));
    await page.keyboard.press('Control+End');
    await page.keyboard.type('\n\nسطر أخير.');
    await page.keyboard.press('Control+s');
    await expect.poll(() => status(page).textContent()).toContain(palm);
    const isInView = () =>
      status(page).evaluate((each) => {
        const { top, bottom, left, right } = each.getBoundingClientRect();
        const { clientWidth } = document.documentElement;
        return top >= 0 && bottom <= innerHeight && left >= 0 && right <= clientWidth;
      });
    await expect.poll(isInView).toBe(true);
    // The caret stands above the bar.
    const caret = page.locator('#desk-editor .cm-line').last();
    const bar = page.locator('.local-bar');
    const room = async () => {
      const [line, over] = [await caret.boundingBox(), await bar.boundingBox()];
      return (over?.y ?? 0) - (line?.y ?? 0) - (line?.height ?? 0);
    };
    await expect.poll(room).toBeGreaterThanOrEqual(0);
    await page.evaluate(() => scrollTo(0, 0));
    await expect.poll(isInView).toBe(true);
    await page.locator('#desk-drafts > summary').click();
    await page.click('#desk-create');
    expect(await status(page).textContent()).toBe('');
    await page.close();
  });

  test('has an Arabic name for every control, and no fault that axe finds', async () => {
    const { page } = await openDesk();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openArticle(page, 'نخلة في الطريق');
    await writeAtEnd(page, ' ثم رجعوا الى الظلّ.');
    await expect.poll(() => page.locator('#desk-remark-list li').count()).toBeGreaterThan(0);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await page.locator('.local-calendar caption').waitFor();
    // What the dev server adds to a page is no part of the site.
    await page.evaluate(() => {
      for (const own of document.querySelectorAll('astro-dev-toolbar')) own.remove();
    });
    expect(await listUnnamedControls(page.locator('#desk'))).toEqual([]);
    expect(await listUnnamedControls(page.locator('.local-bar'))).toEqual([]);
    // What the bar covers for the moment can be scrolled from under it, which axe does not try.
    await page.addStyleTag({ content: '.desk.local-bar { position: static; }' });
    expect(await findFaultsInLooks(page)).toEqual([]);
    await page.locator('.local-files button', { hasText: 'الوسوم' }).click();
    await page.locator('dialog textarea').waitFor();
    expect(await listUnnamedControls(page.locator('dialog'))).toEqual([]);
    expect(await findFaultsInLooks(page)).toEqual([]);
    await page.close();
  });

  describe('does not answer', () => {
    const address = '/write/local/';

    test('a page of another origin, which cannot read the token either', async () => {
      const page = await browser.newPage();
      await page.route('http://localhost:9/**', (route) =>
        route.fulfill({ body: '<title>x</title>', contentType: 'text/html' }),
      );
      await page.goto('http://localhost:9/');
      const results = await page.evaluate(async (start) => {
        const headers = { 'x-maqalat-desk': '', 'content-type': 'application/json' };
        const attempts: RequestInit[] = [
          { headers },
          { method: 'PUT', body: '{}', headers },
          { method: 'POST', body: '{}', mode: 'no-cors' },
        ];
        return Promise.all(
          attempts.map((each) =>
            fetch(`${start}session`, each).then(
              (response) => response.text(),
              () => 'unreadable',
            ),
          ),
        );
      }, server.origin + address);
      expect(results.join()).not.toContain('token');
      await page.close();
    });

    test('a request under a name that was made to lead here (DNS rebinding)', async () => {
      const { hostname, port } = new URL(server.origin);
      const statusOf = (path: string, headers: Record<string, string>) =>
        new Promise<number | undefined>((resolve, reject) => {
          const sent = ask({ hostname, port, path, headers }, (response) => {
            response.resume();
            resolve(response.statusCode);
          });
          sent.on('error', reject).end();
        });
      const token = { 'x-maqalat-desk': '' };
      expect(await statusOf(`${address}session`, token)).toBe(200);
      for (const host of ['attacker.example', `attacker.example:${port}`]) {
        expect(await statusOf(`${address}session`, { ...token, host })).toBe(403);
      }
    });

    test('a request without the token, or for a path that leads outside', async () => {
      const own = { origin: server.origin, 'content-type': 'application/json' };
      const session = await fetch(`${server.origin}${address}session`, {
        headers: { 'x-maqalat-desk': '' },
      });
      const { token } = (await session.json()) as { token: string };
      const get = (path: string, headers: Record<string, string>) =>
        fetch(`${server.origin}${address}file?path=${path}`, { headers: { ...own, ...headers } });
      expect((await get(palm, {})).status).toBe(403);
      expect((await get(palm, { 'x-maqalat-desk': token })).status).toBe(200);
      for (const path of [
        '../package.json',
        '..%2fpackage.json',
        'articles%2f..%2f..%2fpackage.json',
        '%252e%252e%2fpackage.json',
        '/etc/passwd',
      ]) {
        expect((await get(path, { 'x-maqalat-desk': token })).status, path).toBe(403);
      }
    });
  });
});
