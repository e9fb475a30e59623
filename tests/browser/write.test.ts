import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ContentFolder, contentFolder } from '../sites/content-folder.ts';
import { demoSite } from '../sites/demo-site.ts';
import { runCommand } from '../sites/run-command.ts';
import { type BuiltSite, basePaths, builtSite } from './built-site.ts';
import { openDesk, previewOf } from './open-desk.ts';

const title = 'حصاد الزيتون في قرية الجبل';

/** Drops a file. @returns Whether the browser would open it in place of the page. */
function dropFile(page: Page, place: string, name: string, text: string): Promise<boolean> {
  return page.locator(place).evaluate(
    (element, file) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([file.text], file.name));
      const options = { dataTransfer, bubbles: true, composed: true, cancelable: true };
      return element.dispatchEvent(new DragEvent('drop', options));
    },
    { name, text },
  );
}

describe.each(basePaths)('the page where articles are written, of a site at %s', (base) => {
  let site: BuiltSite;
  beforeAll(async () => {
    site = await builtSite(base);
  });
  afterAll(() => site?.[Symbol.asyncDispose]());

  const remarks = (page: Page) => page.locator('#desk-remark-list li');

  /** Writes with the keyboard alone, from the title on. */
  async function write(page: Page, body: string) {
    await page.locator('[name=title]').focus();
    await page.keyboard.type(title);
    await page.keyboard.press('Tab');
    await page.keyboard.type('يبدأ الموسم قبل الفجر');
    // Past the buttons of the toolbar.
    for (let at = 0; at < 20; at += 1) {
      await page.keyboard.press('Tab');
      const isEditor = await page.evaluate(() => document.activeElement?.id === 'desk-editor');
      if (isEditor) break;
    }
    await page.keyboard.type(body);
  }

  test('shows the article as it will be, with remarks that one key fixes', async () => {
    const { page, faults } = await openDesk(site);
    await write(page, 'خرج الناس الى الحقول في هذة الساعة، وعدّوا الأغصان .');
    await expect.poll(() => remarks(page).allTextContents()).toHaveLength(3);
    expect(await previewOf(page).locator('h1').textContent()).toBe(title);
    for (let at = 0; at < 3; at += 1) {
      await page.keyboard.press('F8');
      await page.keyboard.press('Alt+Enter');
      await expect.poll(() => remarks(page).count()).toBe(2 - at);
    }
    await expect
      .poll(() => previewOf(page).locator('.prose').textContent())
      .toContain('خرج الناس إلى الحقول في هذه الساعة، وعدّوا الأغصان.');
    expect(faults).toEqual([]);
  });

  test('finds no fault with a form that nobody has written in', async () => {
    const { page } = await openDesk(site);
    expect(await remarks(page).count()).toBe(0);
    expect(await page.locator('[aria-invalid=true]').count()).toBe(0);
    await page.locator('textarea[name=description]').fill('سطر بلا عنوان');
    await expect.poll(() => remarks(page).first().textContent()).toContain('العنوان');
    expect(await page.locator('[aria-invalid=true]').getAttribute('name')).toBe('title');
  });

  test('fixes a field by the same keys as the text, and calls it by its label', async () => {
    const { page, faults } = await openDesk(site);
    await page.locator('[name=title]').fill('رحلة الى الجبل');
    await page.locator('textarea[name=description]').fill('خرجنا الى الوادي قبل الفجر.');
    await expect.poll(() => remarks(page).count()).toBe(3);
    expect(await page.locator('#desk-remark-list').textContent()).not.toContain('description');
    await page.locator('textarea[name=description]').focus();
    await page.keyboard.press('F8');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('name')))
      .toBe('title');
    await page.keyboard.press('Alt+Enter');
    await expect.poll(() => page.locator('[name=title]').inputValue()).toBe('رحلة إلى الجبل');
    await page.keyboard.press('F8');
    await page.keyboard.press('Alt+Enter');
    await expect
      .poll(() => page.locator('textarea[name=description]').inputValue())
      .toBe('خرجنا إلى الوادي قبل الفجر.');
    expect(faults).toEqual([]);
  });

  test('begins an empty line at the right', async () => {
    const { page } = await openDesk(site);
    await page.locator('#desk-editor').click();
    await page.keyboard.type('سطر أول');
    await page.keyboard.press('Enter');
    const distance = () =>
      page.evaluate(() => {
        const root = document.querySelector('#desk-editor')?.shadowRoot;
        const [cursor, content] = ['.cm-cursor', '.cm-content'].map((place) =>
          root?.querySelector(place)?.getBoundingClientRect(),
        );
        return content && cursor ? content.right - cursor.right : Number.POSITIVE_INFINITY;
      });
    await expect.poll(distance).toBeLessThan(40);
  });

  test('takes what was copied from Word as clean text', async () => {
    const { page, faults } = await openDesk(site);
    await page.locator('#desk-editor').click();
    await page.locator('#desk-editor .cm-content').evaluate((editor) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData(
        'text/html',
        '<h2>عند المرسى</h2><p class=MsoNormal><b>خرج الصيّادون</b> قبل الفجر.<o:p></o:p></p>',
      );
      clipboardData.setData('text/plain', 'عند المرسى');
      editor.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    });
    await previewOf(page).locator('.prose h2').waitFor();
    expect(await previewOf(page).locator('.prose strong').textContent()).toBe('خرج الصيّادون');
    expect(faults).toEqual([]);
  });

  test('has the draft again after a crash', async () => {
    const { page, context } = await openDesk(site);
    await write(page, 'نصّ لم يُرسل بعد.');
    await expect.poll(() => storedBodies(page)).toContain('نصّ لم يُرسل بعد.');
    await page.close({ runBeforeUnload: false });
    const { page: again } = await openDesk(site, context);
    await expect.poll(() => again.inputValue('[name=title]')).toBe(title);
    await expect
      .poll(() => previewOf(again).locator('.prose').textContent())
      .toContain('نصّ لم يُرسل بعد.');
  });

  test('brings back what was written before, and keeps what it replaces', async () => {
    const { page } = await openDesk(site);
    await page.clock.install();
    const editor = page.locator('#desk-editor .cm-content');
    const versions = page.locator('#desk-version-list li');
    await write(page, 'الصيغة الأولى.');
    // At once, since a version may be kept at any pause between two keys.
    const insert = async (text: string, whole: string) => {
      await page.clock.runFor(5 * 60_000);
      await page.keyboard.insertText(text);
      await page.clock.runFor(1000);
      await expect.poll(() => storedBodies(page)).toContain(whole);
    };
    const [first, second] = [
      'الصيغة الأولى. بعد حين.',
      'الصيغة الثانية، وهي أطول من أختها.',
    ] as const;
    await insert(' بعد حين.', first);
    await editor.press('Control+a');
    await insert(second, second);
    await page.locator('#desk-drafts > summary').click();
    await page.locator('#desk-versions > summary').click();
    await expect.poll(() => versions.first().textContent()).toContain('6 كلمات');
    const restore = (length: string) =>
      versions.filter({ hasText: length }).first().locator('button').click();
    await restore('4 كلمات');
    await expect.poll(() => editor.textContent()).toBe(first);
    await restore('6 كلمات');
    await expect.poll(() => editor.textContent()).toBe(second);
  });

  test.each([
    '#desk-send',
    '#desk-editor .cm-content',
  ])('opens an article that is dropped on %s, and no other file in its place', async (place) => {
    const { page, faults } = await openDesk(site);
    const drop = (name: string, text: string) => dropFile(page, place, name, text);
    const source =
      '---\ntitle: نخلة في الطريق\npublished: 2024-05-01T08:00:00Z\n---\n\nظلّها قصير.\n';
    // The browser opens nothing: the event was taken.
    expect(await drop('palm.mdx', source)).toBe(false);
    await expect.poll(() => page.inputValue('[name=title]')).toBe('نخلة في الطريق');
    await expect.poll(() => previewOf(page).locator('.prose').textContent()).toContain('ظلّها');
    expect(await drop('list.mdx', 'لا رأس لهذا الملف')).toBe(false);
    await expect.poll(() => page.locator('#desk-status').textContent()).toContain('list.mdx');
    expect(await page.inputValue('[name=title]')).toBe('نخلة في الطريق');
    expect(await drop('report.docx', 'PK')).toBe(false);
    expect(faults).toEqual([]);
  });

  test('converts pages, texts and foreign Markdown that are dropped, each to a draft of its own', async () => {
    const { page, faults } = await openDesk(site);
    await page.fill('[name=title]', title);
    const drop = (name: string, text: string) => dropFile(page, '#desk-send', name, text);
    const report = page.locator('#desk-arrivals section');
    const prose = 'خرج الصيّادون قبل الفجر، وعادوا عند الظهيرة بصيد قليل لا يكفي سوق القرية.';
    await drop(
      'season.html',
      `<title>موسم السمك</title><nav>الرئيسة</nav><article><h1>موسم السمك</h1><p>${prose}</p><h2>عند المرسى</h2><ul><li>شبك</li></ul><img src="nets.jpg"><script>document.title = 'x'</script></article>`,
    );
    await expect.poll(() => page.inputValue('[name=title]')).toBe('موسم السمك');
    await expect
      .poll(() => previewOf(page).locator('.prose h2').textContent())
      .toContain('عند المرسى');
    await expect.poll(() => report.locator('h2').textContent()).toContain('season.html');
    expect(await report.locator('p').textContent()).toContain('العناوين الفرعية: 1');
    expect(await report.locator('li').allTextContents()).toEqual([
      'صور لم تأتِ مع الملفّ: 1. أضفها من جهازك.',
      'تُرك، تكرار العنوان: \u2068موسم السمك\u2069',
      'تُرك، مما تضعه الصفحة حول المقالات: \u2068الرئيسة\u2069',
    ]);
    await report.locator('button').click();
    expect(await report.count()).toBe(0);

    await drop('poem.txt', 'إلى البحر\n\nيا موجُ خذني\nإلى بلدٍ بعيد\n');
    await expect.poll(() => page.inputValue('[name=title]')).toBe('إلى البحر');
    await expect.poll(() => previewOf(page).locator('.prose p').count()).toBe(2);
    await page.setInputFiles('#desk-import', {
      name: 'tale.md',
      mimeType: 'text/markdown',
      buffer: Buffer.from(`---\ntitle: حكاية\nlayout: post\ndate: 2024-01-02\n---\n\n${prose}\n`),
    });
    await expect.poll(() => page.inputValue('[name=title]')).toBe('حكاية');
    expect(await page.inputValue('[name=published]')).toContain('2024-01-02');

    await drop('broken.html', 'PK\u0003\u0004\0\0');
    await expect.poll(() => report.last().textContent()).toContain('لا قارئ لهذه الصيغة');
    for (const [name, text] of [
      ['report.doc', 'PK'],
      ['own.md', '---\ntitel: خطأ\n---\n\n<Poem>\nبيت\n</Poem>\n'],
    ] as const) {
      await drop(name, text);
      await expect.poll(() => page.locator('#desk-status').textContent()).toContain(name);
    }
    expect(await page.inputValue('[name=title]')).toBe('حكاية');
    await expect
      .poll(async () => (await page.locator('#desk-draft-list li').allTextContents()).join('|'))
      .toMatch(new RegExp(`حكاية.*إلى البحر.*موسم السمك.*${title}`, 's'));
    expect(faults).toEqual([]);
  });

  test('opens the forge’s page for a new file with the text', async () => {
    const { page, context } = await openDesk(site);
    await write(page, 'نصّ قصير.');
    await expect.poll(() => previewOf(page).locator('.prose').textContent()).toContain('نصّ قصير.');
    // They are read before the forge's page covers this one.
    expect(await page.locator('#desk-send-steps li').count()).toBe(3);
    expect(await page.locator('#desk-send-names').isVisible()).toBe(false);
    await context.route(/forge\.example|github\.com|codeberg\.org/, (route) =>
      route.fulfill({ body: 'forge' }),
    );
    const [opened] = await Promise.all([
      context.waitForEvent('page'),
      page.locator('[data-way=forge] a').click(),
    ]);
    const address = new URL(opened.url());
    expect(address.searchParams.get('filename')).toMatch(/articles\/\d{4}\/\d{2}\/[a-z-]+\.mdx$/);
    expect(address.searchParams.get('value')).toContain('نصّ قصير.');
  });

  test('opens an article of the site, and proposes a change of it', async () => {
    const permissions = ['clipboard-read', 'clipboard-write'];
    const context = await site.browser.newContext({ permissions });
    await context.route(/github\.com/, (route) => route.fulfill({ body: 'forge' }));
    const page = await context.newPage();
    await page.goto(`${site.root}/2024/07/boat-of-teak/`);
    await page.locator('.article-origin .action').click();
    await expect.poll(() => page.inputValue('[name=title]')).toBe('مركبٌ بلا مسمار');
    const heading = 'اقترح تعديلًا على «مركبٌ بلا مسمار»';
    expect(await page.locator('h1').first().textContent()).toBe(heading);
    expect(await page.title()).toContain(heading);
    await page.locator('#desk-drafts > summary').click();
    await page.locator('#desk-create').click();
    expect(await page.locator('h1').first().textContent()).toBe('اكتب مقالًا');
    await page.goto(`${site.root}/write/?edit=/2024/07/boat-of-teak/`);
    await expect.poll(() => page.locator('h1').first().textContent()).toBe(heading);
    await previewOf(page).locator('.article img').first().waitFor();
    expect(await page.locator('#desk-send-pictures').isVisible()).toBe(false);
    const source = await readFile(
      join(demoSite, 'content/articles/2024/07/boat-of-teak/index.mdx'),
      'utf8',
    );
    await page.locator('#desk-editor .cm-content').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' وهذه زيادة.');
    await expect
      .poll(() => previewOf(page).locator('.prose').textContent())
      .toContain('وهذه زيادة.');
    const [opened] = await Promise.all([
      context.waitForEvent('page'),
      page.locator('[data-way=forge] a').click(),
    ]);
    expect(opened.url()).toBe(
      'https://github.com/marfa/notes/edit/main/content/articles/2024/07/boat-of-teak/index.mdx',
    );
    // The clipboard belongs to the page in front.
    await page.bringToFront();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toBe(`${source.trimEnd()} وهذه زيادة.\n`);
    await context.close();
  });

  test.each([
    '//attacker.example/2024/07/x/',
    '/2024/07/no-such-story/',
    '/2031/01/nothing/',
    '__proto__',
    '<img src=x onerror=alert(1)>',
  ])('opens no article for %s, and asks no other site', async (asked) => {
    const page = await site.browser.newPage();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(`${site.root}/write/?edit=${encodeURIComponent(asked)}`);
    await expect.poll(() => page.locator('#desk-status').textContent()).toContain('تعذّر');
    expect(await page.inputValue('[name=title]')).toBe('');
    expect(requests.filter((url) => !url.startsWith(site.root))).toEqual([]);
    await page.close();
  });

  test('has nothing of the desk that saves into the content folder', async () => {
    const names = await readdir(site.dist, { recursive: true });
    expect(names.filter((name) => /\blocal\b/.test(name))).toEqual([]);
    for (const name of names.filter((each) => /\.(?:js|css|html|json)$/.test(each))) {
      const text = await readFile(join(site.dist, name), 'utf8');
      expect(/x-maqalat-desk|write\/local|local-(?:bar|calendar)/.test(text), name).toBe(false);
    }
  });

  test('says nothing to the network of what is written', async () => {
    const { page } = await openDesk(site);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await write(page, 'سرّ لا يعرفه أحد.');
    await expect.poll(() => previewOf(page).locator('.prose').textContent()).toContain('سرّ');
    expect(
      requests.filter((url) => !url.startsWith('blob:') && !url.startsWith(site.root)),
    ).toEqual([]);
  });
});

/** The drafts' texts, as the browser would have them after a crash. */
function storedBodies(page: Page): Promise<string[]> {
  return page.evaluate(
    (name) =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('drafts').objectStore('drafts').getAll();
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result.map(({ body }: { body: string }) => body));
          };
        };
      }),
    `maqalat-drafts${new URL(page.url()).pathname.replace(/write\/$/, '')}`,
  );
}

describe('an article that is sent as one file', () => {
  let site: BuiltSite;
  let content: ContentFolder;
  let downloads: string;
  beforeAll(async () => {
    site = await builtSite();
    content = await contentFolder({
      'sections.yaml': 'sea: { label: البحر }\n',
      'tags.yaml': 'boats: { label: مراكب }\n',
      'authors.yaml': 'nadia: { label: نادية }\n',
    });
    downloads = await mkdtemp(join(tmpdir(), 'maqalat-desk-'));
  });
  afterAll(async () => {
    await site?.[Symbol.asyncDispose]();
    await content?.[Symbol.asyncDispose]();
    await rm(downloads, { recursive: true, force: true });
  });

  test('is imported and built without a change', async () => {
    const page = await site.browser.newPage({ acceptDownloads: true });
    await page.goto(`${site.root}/write/`);
    await page.waitForFunction(() => document.querySelector('#desk-remarks-status')?.textContent);
    await page.fill('[name=title]', title);
    await page.fill('#desk-tags', 'زيتون');
    await page.press('#desk-tags', 'Enter');
    await page.fill('#desk-authors', 'سلمى الحدّاد');
    await page.press('#desk-authors', 'Enter');
    await page.locator('#desk-editor').click();
    await page.keyboard.type('خرج الناس.');
    await page.locator('[data-command=poem]').click();
    await page.setInputFiles('#desk-image-file', {
      name: 'زيتون.png',
      mimeType: 'image/png',
      buffer: await sharp({ create: { width: 800, height: 600, channels: 3, background: '#274' } })
        .png()
        .toBuffer(),
    });
    await page.waitForSelector('#desk-image-remove:visible');
    await page.fill('[name=alt]', 'غصن زيتون');
    await expect
      .poll(() => page.frameLocator('#desk-page').locator('.prose').textContent())
      .toContain('خرج الناس.');
    await expect
      .poll(() => page.locator('#desk-send-names').textContent())
      .toContain('زيتون، سلمى الحدّاد');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-way=file] button').click(),
    ]);
    await expect
      .poll(() => page.locator('#desk-send-downloaded').textContent())
      .toContain(download.suggestedFilename());
    const file = join(downloads, download.suggestedFilename());
    await download.saveAs(file);
    expect(file).toMatch(/[a-z-]+\.zip$/);

    const env = { CONTENT_DIR: content.path };
    const out = join(content.path, 'articles');
    const imported = await runCommand('import', ['--out', out, file], env);
    expect(imported.exitCode, imported.output).toBe(0);
    const dist = join(content.root, 'dist');
    const built = await runCommand('build', ['--outDir', dist], env);
    expect(built.exitCode, built.output).toBe(0);
    const made = /articles\/(\d{4}\/\d{2}\/[a-z-]+)/.exec(imported.output)?.[1];
    const html = await readFile(join(dist, made ?? '', 'index.html'), 'utf8');
    for (const piece of [title, 'خرج الناس.', 'class="poem', 'غصن زيتون', 'سلمى الحدّاد']) {
      expect(html).toContain(piece);
    }
  });
});
