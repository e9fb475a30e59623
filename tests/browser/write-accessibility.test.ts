import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFaultsInLooks } from '../../scripts/bench/pages/accessibility.ts';
import { type BuiltSite, builtSite } from './built-site.ts';
import { openDesk, previewOf } from './open-desk.ts';
import { listControls, listUnnamedControls } from './unnamed-controls.ts';

const savedPage =
  '<title>موسم السمك</title><nav>الرئيسة</nav><article><h1>موسم السمك</h1><p>خرج الصيّادون قبل الفجر، وعادوا عند الظهيرة بصيد قليل.</p><img src="nets.jpg"></article>';

describe('the page where articles are written', () => {
  let site: BuiltSite;
  beforeAll(async () => {
    site = await builtSite();
  });
  afterAll(() => site?.[Symbol.asyncDispose]());

  /** The page with everything on it that a writer may meet: drafts, versions, remarks, reports, steps. */
  async function openFullDesk() {
    const context = await site.browser.newContext({ reducedMotion: 'reduce' });
    await context.route(/github\.com/, (route) => route.fulfill({ body: 'forge' }));
    const { page } = await openDesk(site, context);
    const files = (name: string, text: string) => ({
      ...{ name, mimeType: 'text/html', buffer: Buffer.from(text) },
    });
    await page.setInputFiles('#desk-import', [
      files('season.html', savedPage),
      files('broken.html', 'PK\u0003\u0004\0\0'),
    ]);
    await expect.poll(() => page.locator('#desk-arrivals section').count()).toBe(2);
    await page.fill('#desk-tags', 'مراكب جديدة');
    await page.press('#desk-tags', 'Enter');
    await page.locator('#desk-editor .cm-content').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' ذهبوا الى البحر في هذة الليلة .');
    await expect.poll(() => page.locator('#desk-remark-list li').count()).toBeGreaterThan(2);
    await page.locator('[data-way=forge] a').click();
    await expect.poll(() => page.locator('#desk-send-steps li').count()).toBe(3);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
      for (const part of document.querySelectorAll<HTMLElement>('.desk-image-fields')) {
        part.hidden = false;
      }
    });
    await page.bringToFront();
    await previewOf(page).locator('.prose').waitFor();
    return { page, context };
  }

  test('has no fault that axe finds, with reports, remarks, versions and steps on it', async () => {
    const { page, context } = await openFullDesk();
    expect(await findFaultsInLooks(page)).toEqual([]);
    await context.close();
  });

  test.each([360, 1280])('has an Arabic name for every control at %i px', async (width) => {
    const { page, context } = await openFullDesk();
    await page.setViewportSize({ width, height: 800 });
    const seen = new Set<string>();
    for (const part of ['write', 'preview', 'remarks', 'send']) {
      if (width < 800) await page.locator(`.desk-tabs [data-part=${part}]`).click();
      for (const { role } of await listControls(page.locator('#desk'))) seen.add(role);
      expect(await listUnnamedControls(page.locator('#desk')), part).toEqual([]);
    }
    expect([...seen]).toEqual(expect.arrayContaining(['button', 'link', 'textbox', 'combobox']));
    await context.close();
  });

  test('is read aloud in the order of the work: write, look, mend, send', async () => {
    const { page, context } = await openDesk(site);
    const order = await page
      .locator('#desk > *, #desk-form > *, #desk-form [name=title], #desk-editor')
      .evaluateAll((all) => all.map(({ id, tagName }) => id || tagName.toLowerCase()));
    const places = [
      'desk-write',
      'desk-form',
      'desk-editor',
      'desk-preview',
      'desk-remarks',
      'desk-send',
    ]
      .map((id) => order.indexOf(id))
      .filter((at) => at >= 0);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    // Nothing is moved to another place than where it is read.
    const moved = await page.locator('#desk *').evaluateAll((all) =>
      all
        .filter((each) => {
          const { order: place, flexDirection } = getComputedStyle(each);
          return (
            place !== '0' ||
            flexDirection.endsWith('reverse') ||
            Number(each.getAttribute('tabindex')) > 0
          );
        })
        .map(({ className }) => className),
    );
    expect(moved).toEqual([]);
    await context.close();
  });
});
