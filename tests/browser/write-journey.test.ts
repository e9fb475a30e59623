import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPackage } from '../../src/convert/zip/open-package.ts';
import { type ContentFolder, contentFolder } from '../sites/content-folder.ts';
import { runCommand } from '../sites/run-command.ts';
import { startDemoDev } from '../sites/start-demo-dev.ts';
import type { DevServer } from '../sites/start-dev-server.ts';
import { type BuiltSite, builtSite } from './built-site.ts';

/* What Word puts into the clipboard, with three slips of a writer's. */
const wordHtml = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><!--StartFragment-->
<p class=MsoNormal dir=RTL><span lang=AR-SA>خرج الناس <b>الى</b> الحقول قبل الفجر.<o:p></o:p></span></p>
<h2 dir=RTL>على ظهر السلّم</h2>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]>·<![endif]>سلال من قصب</p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]>·<![endif]>سلالم من خشب</p>
<p class=MsoNormal dir=RTL>وكانت <a href="https://village.example/year">هذة</a> السنة خيرًا من التي قبلها .</p>
<!--EndFragment--></body></html>`;

const body = `خرج الناس **إلى** الحقول قبل الفجر.

## على ظهر السلّم

- سلال من قصب
- سلالم من خشب

وكانت [هذه](https://village.example/year) السنة خيرًا من التي قبلها.`;

/** A way to use the page: keys alone, or a finger on a phone. */
interface Hand {
  title: string;
  context: Parameters<BuiltSite['browser']['newContext']>[0];
  /** Goes to a control and uses it. */
  press: (page: Page, selector: string) => Promise<void>;
  /** Writes into a field. */
  type: (page: Page, selector: string, text: string) => Promise<void>;
  paste: (page: Page, html: string) => Promise<void>;
  fixAll: (page: Page) => Promise<void>;
  showPart: (page: Page, part: string) => Promise<void>;
}

/** Goes on with the Tab key until a control has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let at = 0; at < 150; at += 1) {
    const isThere = await page.evaluate(
      (wanted) => document.activeElement?.matches(wanted) === true,
      selector,
    );
    if (isThere) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no way to ${selector} with the Tab key`);
}

const keyboard: Hand = {
  title: 'حصاد الزيتون في قرية الجبل',
  context: { viewport: { width: 1280, height: 800 } },
  async press(page, selector) {
    await tabTo(page, selector);
    await page.keyboard.press('Enter');
  },
  async type(page, selector, text) {
    await tabTo(page, selector);
    await page.keyboard.type(text);
  },
  async paste(page, html) {
    await tabTo(page, '#desk-editor');
    await page.evaluate(async (copied) => {
      const type = 'text/html';
      const item = new ClipboardItem({ [type]: new Blob([copied], { type }) });
      await navigator.clipboard.write([item]);
    }, html);
    await page.keyboard.press('Control+v');
  },
  async fixAll(page) {
    await tabTo(page, '#desk-editor');
    for (let left = 2; left >= 0; left -= 1) {
      await page.keyboard.press('F8');
      await page.keyboard.press('Alt+Enter');
      await expect.poll(() => remarks(page).count()).toBe(left);
    }
  },
  // A desktop shows all of them.
  showPart: () => Promise.resolve(),
};

const finger: Hand = {
  title: 'ليلة قطاف في آخر الموسم',
  context: { viewport: { width: 360, height: 640 }, isMobile: true, hasTouch: true },
  press: (page, selector) => page.locator(selector).first().tap(),
  async type(page, selector, text) {
    await page.locator(selector).first().tap();
    await page.keyboard.insertText(text);
  },
  async paste(page, html) {
    await page.locator('#desk-editor .cm-content').tap();
    await page.locator('#desk-editor .cm-content').evaluate((editor, copied) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', copied);
      clipboardData.setData('text/plain', 'x');
      editor.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    }, html);
  },
  async fixAll(page) {
    await finger.showPart(page, 'remarks');
    for (let left = 2; left >= 0; left -= 1) {
      await remarks(page).locator('button', { hasText: 'أصلح' }).first().tap();
      await expect.poll(() => remarks(page).count()).toBe(left);
    }
    await finger.showPart(page, 'write');
  },
  showPart: (page, part) => page.locator(`.desk-tabs [data-part=${part}]`).tap(),
};

const remarks = (page: Page) => page.locator('#desk-remark-list li');
const title = 'input[name=title]';

/** Writes an article on an empty page, but for its remarks. */
async function compose(page: Page, hand: Hand): Promise<void> {
  await hand.type(page, title, hand.title);
  await hand.type(page, 'textarea[name=description]', 'يبدأ الموسم قبل الفجر');
  await hand.paste(page, wordHtml);
  for (const [vocabulary, name] of [
    ['tags', 'زيتون'],
    ['authors', 'نادية'],
  ] as const) {
    await hand.type(page, `#desk-${vocabulary}`, name);
    await page.keyboard.press('Enter');
  }
  await expect.poll(() => remarks(page).count()).toBe(3);
}

describe('an article from Word', () => {
  let site: BuiltSite;
  let content: ContentFolder;
  let server: DevServer;
  let downloads: string;
  const articles = () => join(content.path, 'articles');

  beforeAll(async () => {
    site = await builtSite();
    content = await contentFolder({
      'tags.yaml': 'olives: { label: زيتون }\n',
      'authors.yaml': 'nadia: { label: نادية }\n',
    });
    server = await startDemoDev(content);
    downloads = await mkdtemp(join(tmpdir(), 'maqalat-journey-'));
  });
  afterAll(async () => {
    server?.stop();
    await site?.[Symbol.asyncDispose]();
    await content?.[Symbol.asyncDispose]();
    await rm(downloads, { recursive: true, force: true });
  });

  async function openDesk(context: BrowserContext, origin: string): Promise<Page> {
    const page = await context.newPage();
    await page.goto(`${origin}/write/`, { timeout: 100_000 });
    await page.waitForFunction(() => document.querySelector('#desk-remarks-status')?.textContent);
    return page;
  }

  describe.each([
    ['the keyboard alone', keyboard],
    ['a finger on a phone', finger],
  ])('with %s', (_, hand) => {
    let context: BrowserContext;
    beforeAll(async () => {
      const permissions = ['clipboard-read', 'clipboard-write'];
      context = await site.browser.newContext({ ...hand.context, permissions });
      await context.route(/github\.com/, (route) => route.fulfill({ body: 'forge' }));
    });
    afterAll(() => context?.close());

    test('is composed, survives a crash, is mended, and sent as a file and by the forge', async () => {
      const written = await openDesk(context, site.root);
      await compose(written, hand);
      await expect.poll(() => written.locator('#desk-status').textContent()).toContain('حُفظت');
      await written.close({ runBeforeUnload: false });

      const page = await openDesk(context, site.root);
      await expect.poll(() => page.inputValue(title)).toBe(hand.title);
      await expect.poll(() => remarks(page).count()).toBe(3);
      await hand.fixAll(page);

      await hand.showPart(page, 'send');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        hand.press(page, '[data-way=file] button'),
      ]);
      const file = join(downloads, download.suggestedFilename());
      await download.saveAs(file);
      const archive = openPackage(await readFile(file));
      const path = archive.names[0] ?? '';
      const sent = new TextDecoder().decode(await archive.read(path));
      expect(sent.split('---\n\n')[1]?.trim()).toBe(body);

      const [opened] = await Promise.all([
        context.waitForEvent('page'),
        hand.press(page, '[data-way=forge] a'),
      ]);
      const address = new URL(opened.url());
      expect(address.searchParams.get('filename')).toBe(`content/${path}`);
      // The moment of publication is that of sending.
      const withoutMoment = (text: string | null) => text?.replace(/^published: .*\n/m, '');
      expect(withoutMoment(address.searchParams.get('value'))).toBe(withoutMoment(sent));
      await opened.close();
      await page.close();

      const options = ['--out', articles(), file];
      const imported = await runCommand('import', options, { CONTENT_DIR: content.path });
      expect(imported.exitCode, imported.output).toBe(0);
    });

    test('is saved at the local desk', async () => {
      const page = await openDesk(context, server.origin);
      await page.locator('.local-bar').waitFor();
      const local = { ...hand, title: `${hand.title}، من المكتب` };
      await compose(page, local);
      await hand.fixAll(page);
      if (hand === keyboard) await page.keyboard.press('Control+s');
      else await hand.press(page, '.local-save');
      await expect.poll(() => page.locator('#desk-status').textContent()).toContain('articles/');
      await page.close();
    });
  });

  test('is built in each of the ways without a change', async () => {
    const names = (await readdir(articles(), { recursive: true })).filter((name) =>
      name.endsWith('.mdx'),
    );
    expect(names).toHaveLength(4);
    const read = () => Promise.all(names.map((name) => readFile(join(articles(), name), 'utf8')));
    const before = await read();
    for (const text of before) expect(text.split('---\n\n')[1]?.trim()).toBe(body);
    const dist = join(content.root, 'dist');
    const built = await runCommand('build', ['--outDir', dist], { CONTENT_DIR: content.path });
    expect(built.exitCode, built.output).toBe(0);
    expect(await read()).toEqual(before);
    for (const name of names) {
      const page = join(dist, name.replace(/(?:\/index)?\.mdx$/, ''), 'index.html');
      const html = await readFile(page, 'utf8');
      expect(html).toContain('<strong>إلى</strong>');
      expect(html).toMatch(/<h2 [^>]*>على ظهر السلّم/);
    }
  });
});
