import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { exampleDay } from './example-site.ts';
import { savePicture } from './save-picture.ts';

const title = 'حصاد الزيتون في قرية الجبل';
const description = 'يبدأ الموسم قبل الفجر، وينتهي حين تغيب الشمس وراء آخر شجرة.';
const body = [
  'خرج الناس الى الحقول قبل أن يطلع الضوء، وحملوا السلال والسلالم.',
  '',
  '## على ظهر السلّم',
  '',
  'قالت أمّ يوسف إن هذة السنة خير من التي قبلها .',
].join('\n');

/** An example of a phone, as most writers have. */
const phone = {
  viewport: { width: 360, height: 640 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
};

/**
 * Writes an article as a writer with a phone does, sends it as a file and by the forge, and proposes a
 * change of another; takes a picture of each step.
 *
 * @param origin Address of a built site, without a slash at the end.
 * @param published Path of an article on it.
 */
export async function photographWriting(
  browser: Browser,
  origin: string,
  published: string,
): Promise<void> {
  const context = await browser.newContext({ ...phone, locale: 'ar', acceptDownloads: true });
  // The forge itself is not asked.
  await context.route(
    (url) => url.origin !== origin,
    (route) => route.fulfill({ body: '' }),
  );
  await context.clock.setFixedTime(exampleDay);
  const page = await context.newPage();
  await page.goto(`${origin}/write/`);
  await waitForDesk(page);
  const heading = page.locator('h1').first();
  await savePicture(page, 'open-the-page', { top: heading, height: 640, above: 16 });

  await page.fill('[name=title]', title);
  await page.fill('textarea[name=description]', description);
  await page.locator('#desk-editor .cm-content').click();
  await page.keyboard.insertText(body);
  await page.locator('#desk-remark-list li').nth(2).waitFor({ state: 'attached' });
  await savePicture(page, 'write-the-text', { top: page.locator('.desk-title'), height: 860 });

  await page.locator('[name=section]').selectOption({ index: 1 });
  for (const [vocabulary, name] of [
    ['tags', 'زيتون'],
    ['tags', 'قرى الجبل'],
    ['authors', 'سلمى الحدّاد'],
  ]) {
    await page.fill(`#desk-${vocabulary}`, name ?? '');
    await page.press(`#desk-${vocabulary}`, 'Enter');
  }
  await savePicture(page, 'name-and-tags', { top: page.locator('.desk-row').first(), height: 660 });

  await page.setInputFiles('#desk-image-file', {
    name: 'olives.png',
    mimeType: 'image/png',
    buffer: await drawHill(),
  });
  await page.locator('#desk-image-remove').waitFor();
  await page.fill('[name=alt]', 'تلّ أخضر عليه أشجار زيتون');
  await page.fill('[name=credit]', 'سلمى الحدّاد');
  await savePicture(page, 'add-a-picture', {
    top: page.locator('.desk-image'),
    height: 700,
  });

  await page.locator('.desk-tabs [data-part=remarks]').click();
  await savePicture(page, 'fix-remarks', { top: page.locator('#desk-remarks'), height: 600 });

  await page.locator('.desk-tabs [data-part=preview]').click();
  await page.frameLocator('#desk-page').locator('h1').waitFor();
  await savePicture(page, 'see-the-article', { top: page.locator('#desk-preview'), height: 760 });

  await page.locator('.desk-tabs [data-part=send]').click();
  await savePicture(page, 'send-a-file', { top: page.locator('#desk-send'), height: 620 });
  const [opened] = await Promise.all([
    context.waitForEvent('page'),
    page.locator('[data-way=forge] a').click(),
  ]);
  await opened.close();
  await page.locator('#desk-send-steps li').nth(2).waitFor();
  await savePicture(page, 'send-for-review', {
    top: page.locator('[data-way=forge]'),
    height: 560,
  });

  await page.goto(`${origin}/write/?edit=${published}`);
  await waitForDesk(page);
  await page.locator('h1', { hasText: 'اقترح' }).waitFor();
  await savePicture(page, 'propose-a-change', { top: heading, height: 700, above: 16 });
  await context.close();
}

async function waitForDesk(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('#desk-remarks-status')?.textContent);
}

/** A hill with trees, drawn for the example. */
function drawHill(): Promise<Buffer> {
  const trees = [90, 180, 260, 350, 440, 530]
    .map((x, at) => `<circle cx="${x}" cy="${250 - (at % 3) * 24}" r="26" fill="#4d6b3a"/>`)
    .join('');
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="400"><rect width="640" height="400" fill="#dfe9ef"/><circle cx="520" cy="90" r="42" fill="#f2c14e"/><path d="M0 300Q320 130 640 300V400H0Z" fill="#8fa66a"/>${trees}</svg>`;
  return sharp(Buffer.from(drawing)).png().toBuffer();
}
