import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type BuiltSite, builtSite } from './built-site.ts';

/** An Android phone: the editor handles its keyboards in a way of their own. */
const phone = {
  userAgent:
    'Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36',
  viewport: { width: 390, height: 844 },
  isMobile: true,
  hasTouch: true,
};

describe.each([
  ['a browser of today, which gives the editor the text alone', true],
  ['an older browser, which changes the page itself', false],
])('writing on an Android keyboard, which composes words, in %s', (_, hasEditContext) => {
  let site: BuiltSite;
  let page: Page;
  let keyboard: CDPSession;

  beforeAll(async () => {
    site = await builtSite();
  });
  afterAll(() => site?.[Symbol.asyncDispose]());

  beforeEach(async () => {
    const context = await site.browser.newContext(phone);
    page = await context.newPage();
    if (!hasEditContext) {
      await page.addInitScript(() => Reflect.deleteProperty(window, 'EditContext'));
    }
    keyboard = await context.newCDPSession(page);
    await page.goto(`${site.root}/write/`);
    await page.waitForFunction(() => document.querySelector('#desk-remarks-status')?.textContent);
    return () => context.close();
  });

  const editor = () => page.locator('#desk-editor .cm-content');
  const text = () => editor().evaluate((node: HTMLElement) => node.innerText.replace(/\n$/, ''));
  const preview = () => page.frameLocator('#desk-page').locator('.prose');

  /** The word as it is so far, which the keyboard may still change. */
  function compose(word: string, replaced?: { from: number; to: number }) {
    return keyboard.send('Input.imeSetComposition', {
      text: word,
      selectionStart: word.length,
      selectionEnd: word.length,
      ...(replaced && { replacementStart: replaced.from, replacementEnd: replaced.to }),
    });
  }
  const commit = (word: string) => keyboard.send('Input.insertText', { text: word });

  async function composeWord(word: string) {
    for (let length = 1; length <= word.length; length += 1) await compose(word.slice(0, length));
    await commit(word);
  }

  /** Counts the events of compositions in the editor from now on. */
  async function countCompositions(): Promise<() => Promise<Record<string, number>>> {
    await editor().evaluate((node) => {
      const counts: Record<string, number> = {};
      Object.assign(window, { counts });
      const target = ('editContext' in node && (node.editContext as EventTarget | null)) || node;
      const kinds = ['compositionstart', 'compositionupdate', 'textupdate', 'compositionend'];
      for (const name of kinds) {
        target.addEventListener(name, () => {
          counts[name] = (counts[name] ?? 0) + 1;
        });
      }
    });
    return () => page.evaluate(() => (window as unknown as { counts: never }).counts);
  }

  test('brings each word into the text once, and into the preview', async () => {
    await editor().tap();
    const counts = await countCompositions();
    for (const word of ['خرج', 'الصيّادون', 'قبل', 'الفجر.']) {
      await composeWord(word);
      await commit(' ');
    }
    expect(await text()).toBe('خرج الصيّادون قبل الفجر. ');
    const seen = await counts();
    expect(seen['compositionstart']).toBe(4);
    expect(seen['compositionend']).toBe(4);
    expect(seen[hasEditContext ? 'textupdate' : 'compositionupdate']).toBeGreaterThan(15);
    await expect.poll(() => preview().textContent()).toContain('خرج الصيّادون قبل الفجر.');
  });

  test('takes a suggestion in place of a whole word', async () => {
    await editor().tap();
    await commit('ذهبوا الى البحر');
    // The keyboard takes up the word that was touched, and puts its suggestion there.
    await compose('إلى', { from: 6, to: 9 });
    await commit('إلى');
    expect(await text()).toBe('ذهبوا إلى البحر');
    await expect.poll(() => preview().textContent()).toContain('ذهبوا إلى البحر');
  });

  test('takes a suggestion in place of the word that is being composed', async () => {
    await editor().tap();
    await commit('مشى ');
    for (const sofar of ['ا', 'ال', 'الي', 'اليه']) await compose(sofar);
    await commit('إليه');
    expect(await text()).toBe('مشى إليه');
  });

  test('is not disturbed by remarks that come while a word is composed', async () => {
    await editor().tap();
    await commit('عاد الى ');
    await compose('الب');
    const remark = page.locator('#desk-remark-list li').filter({ hasText: 'إلى' });
    await expect.poll(() => remark.count()).toBe(1);
    await compose('البيت');
    await commit('البيت');
    expect(await text()).toBe('عاد الى البيت');
    await editor().locator('.cm-remark').waitFor();
  });

  test('composes beside markup, which stands from left to right', async () => {
    await editor().tap();
    await commit('انظر [هنا](https://example.org/a) ');
    await composeWord('غدًا');
    expect(await text()).toBe('انظر [هنا](https://example.org/a) غدًا');
  });

  test('proposes no tag before its word is whole', async () => {
    const field = page.locator('#desk-tags');
    const tokens = page.locator('[data-terms=tags] .desk-tokens li');
    await field.tap();
    await compose('زيت');
    // Enter takes the keyboard's suggestion while it composes.
    await field.evaluate((input) => {
      const enter = { key: 'Enter', isComposing: true, bubbles: true, cancelable: true };
      input.dispatchEvent(new KeyboardEvent('keydown', enter));
    });
    expect(await tokens.count()).toBe(0);
    await commit('زيتون');
    await field.press('Enter');
    expect(await tokens.locator('bdi').allTextContents()).toEqual(['زيتون']);
  });
});
