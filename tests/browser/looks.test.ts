import type { BrowserContextOptions, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BuiltSite, builtSite } from './built-site.ts';
import { demoPages } from './demo-pages.ts';

describe('a page looks right', () => {
  let site: BuiltSite;

  beforeAll(async () => {
    site = await builtSite();
  });
  afterAll(() => site?.[Symbol.asyncDispose]());

  async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await site.browser.newContext({ serviceWorkers: 'block', ...options });
    const tab = await context.newPage();
    await tab.goto(site.root + path, { waitUntil: 'networkidle' });
    return tab;
  }

  /** How far the page can be scrolled sideways, in CSS pixels. */
  const sideways = (tab: Page) =>
    tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

  test.each(
    Object.entries(demoPages),
  )('%s: zoomed to 400 %%, nothing scrolls sideways', async (_, path) => {
    const tab = await open(path, { viewport: { width: 320, height: 256 } });
    expect(await sideways(tab)).toBe(0);
    // The largest text besides.
    await tab.evaluate(() => Object.assign(document.documentElement.dataset, { size: 'largest' }));
    expect(await sideways(tab)).toBe(0);
    await tab.context().close();
  });

  test('the text grows and shrinks as a reader chooses', async () => {
    const tab = await open(demoPages.article, { viewport: { width: 360, height: 800 } });
    const size = () =>
      tab
        .locator('.prose p')
        .first()
        .evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize));
    const normal = await size();
    await tab.locator('.choices-button').click();
    for (const [name, factor] of [
      ['أصغر', 0.9],
      ['أكبر', 1.15],
      ['أكبر كثيرًا', 1.35],
    ] as const) {
      await tab.getByLabel(name, { exact: true }).check();
      expect(await size()).toBeCloseTo(normal * factor, 1);
    }
    await tab.context().close();
  });

  test('the browser’s own bars follow the theme that a reader chooses, and stay with it', async () => {
    const tab = await open('/', { colorScheme: 'light' });
    const colour = () =>
      tab.evaluate(
        () =>
          [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')].find(
            ({ media }) => matchMedia(media).matches,
          )?.content,
      );
    expect(await colour()).toBe('#ffffff');
    await tab.locator('.choices-button').click();
    await tab.getByLabel('داكنة').check();
    expect(await colour()).toBe('#131416');
    await tab.reload();
    expect(await colour()).toBe('#131416');
    await tab.locator('.choices-button').click();
    await tab.getByLabel('كالجهاز').check();
    expect(await colour()).toBe('#ffffff');
    await tab.context().close();
  });

  test('no line of facts begins with the dot that parts two of them', async () => {
    // As narrow as it takes for some rows to wrap.
    const tab = await open(demoPages.tag, { viewport: { width: 320, height: 800 } });
    const rows = await tab.locator('.story-facts').evaluateAll((all) =>
      all.map((row) => {
        const edge = row.getBoundingClientRect().right;
        const facts = [...row.children].map((fact) => {
          const { inlineSize, insetInlineStart } = getComputedStyle(fact, '::before');
          const dot = fact.getBoundingClientRect().right - Number.parseFloat(insetInlineStart);
          const top = Math.round(fact.getBoundingClientRect().top);
          return { top, drawn: Number.parseFloat(inlineSize) > 0 && !(dot > edge) };
        });
        const begins = facts.filter(({ top }, at) => top !== facts[at - 1]?.top);
        return { lines: begins.length, dotted: begins.some(({ drawn }) => drawn) };
      }),
    );
    expect(rows.some(({ lines }) => lines > 1)).toBe(true);
    expect(rows.filter(({ dotted }) => dotted)).toEqual([]);
    await tab.context().close();
  });

  test('vowelled lines keep clear of one another', async () => {
    const tab = await open(demoPages.article, { viewport: { width: 360, height: 800 } });
    const { highest, lowest, leading } = await tab
      .locator('.prose p')
      .first()
      .evaluate((text) => {
        const { font, fontSize, lineHeight } = getComputedStyle(text);
        const context = document.createElement('canvas').getContext('2d');
        if (!context) throw new Error('no canvas');
        context.font = font;
        const marked = ['لَّآ', 'أُمُّ', 'شَّكٌّ'].map((word) => context.measureText(word));
        const below = ['يٍ', 'بِجِ', 'حِّ'].map((word) => context.measureText(word));
        return {
          highest: Math.max(...marked.map((word) => word.actualBoundingBoxAscent)),
          lowest: Math.max(...below.map((word) => word.actualBoundingBoxDescent)),
          leading: Number.parseFloat(lineHeight) || Number.parseFloat(fontSize) * 1.2,
        };
      });
    expect(highest).toBeGreaterThan(0);
    expect(highest + lowest).toBeLessThan(leading);
    await tab.context().close();
  });

  test.each([
    [demoPages.article, 'h1'],
    [demoPages.article, '.standfirst'],
    [demoPages.article, '.prose > p'],
    [demoPages.article, '.prose h2'],
    [demoPages.article, '.callout-title'],
    [demoPages.article, 'figcaption'],
    [demoPages.components, '.quote blockquote p'],
    [demoPages.components, '.verse p'],
    [demoPages.home, '.story.card .story-title'],
    [demoPages.section, 'h1'],
    [demoPages.archive, 'h1'],
  ])('%s: no mark of a vowelled line in %s touches the next', async (path, selector) => {
    const tab = await open(path, { bypassCSP: true, deviceScaleFactor: 2 });
    const text = tab.locator(selector).first();
    await text.evaluate((element) => {
      const lines = [
        ['#f00', 'إِنَّ الكِتابَ صَديقٌ لا يَخونُ في الحَضَرِ وَالسَّفَرِ مَعَ غَيْرِهِ'],
        ['#00f', 'وَجَليسٌ لا يُمَلُّ حَديثُهُ في اللَّيْلِ وَلا يُخافُ مِنْهُ غَدْرٌ'],
      ].map(([color = '', words = '']) => {
        const line = Object.assign(document.createElement('span'), { textContent: words });
        Object.assign(line.style, { color, display: 'block' });
        return line;
      });
      element.replaceChildren(...lines);
      Object.assign(element.style, {
        position: 'relative',
        zIndex: 9,
        background: '#fff',
        textAlign: 'start',
        whiteSpace: 'nowrap',
        display: 'block',
        inlineSize: 'max-content',
        maxInlineSize: 'none',
      });
    });
    const drawn = sharp(await text.screenshot())
      .removeAlpha()
      .raw();
    const { data, info } = await drawn.toBuffer({ resolveWithObject: true });
    const lowest = new Map<number, number>();
    const highest = new Map<number, number>();
    for (let y = 0; y < info.height; y++) {
      for (let x = 0; x < info.width; x++) {
        const [red = 0, green = 0, blue = 0] = data.subarray((y * info.width + x) * 3);
        if (green > 128) continue;
        if (red > blue) lowest.set(x, y);
        else if (!highest.has(x)) highest.set(x, y);
      }
    }
    const gaps = [...lowest].map(([x, y]) => (highest.get(x) ?? Number.NaN) - y);
    const known = gaps.filter((gap) => !Number.isNaN(gap));
    expect(known.length).toBeGreaterThan(100);
    expect(Math.min(...known)).toBeGreaterThan(1);
    await tab.context().close();
  });

  test('quotations stand in guillemets, those within them in other marks', async () => {
    // A page has the style sheets of the elements in it: this article quotes.
    const tab = await open(demoPages.corrected);
    const marks = await tab
      .locator('.prose > p')
      .first()
      .evaluate((text) => {
        const quotation = text.appendChild(document.createElement('q'));
        return getComputedStyle(quotation).quotes;
      });
    expect(marks).toBe('"«" "»" "”" "“"');
    await tab.context().close();
  });

  test('an address within a sample of Arabic text reads from the left', async () => {
    const tab = await open(demoPages.formatting);
    const shown = await tab.locator('.prose pre', { hasText: 'boat-of-teak' }).evaluate((block) => {
      const letters: { letter: string; left: number; top: number }[] = [];
      const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        for (const [at, letter] of [...(text.textContent ?? '')].entries()) {
          const range = document.createRange();
          range.setStart(text, at);
          range.setEnd(text, at + 1);
          const { left, top } = range.getBoundingClientRect();
          letters.push({ letter, left, top: Math.round(top / 10) });
        }
      }
      letters.sort((a, b) => a.top - b.top || a.left - b.left);
      return letters.map(({ letter }) => letter).join('');
    });
    expect(shown).toContain(demoPages.article);
    await tab.context().close();
  });

  test('the months of a year fill their rows at every width', async () => {
    const tab = await open(demoPages.archive);
    for (const width of [320, 360, 560, 700, 800, 1000, 1280]) {
      await tab.setViewportSize({ width, height: 800 });
      const columns = await tab
        .locator('.year-months')
        .first()
        .evaluate((list) => getComputedStyle(list).gridTemplateColumns.split(' ').length);
      expect(12 % columns, `${columns} columns at ${width} px`).toBe(0);
    }
    await tab.context().close();
  });

  test('a table of four columns fits a phone', async () => {
    const tab = await open(demoPages.article, { viewport: { width: 360, height: 800 } });
    const room = await tab.locator('.table-scroll').evaluate((box) => ({
      columns: box.querySelectorAll('thead th').length,
      hidden: box.scrollWidth - box.clientWidth,
    }));
    expect(room).toEqual({ columns: 4, hidden: 0 });
    await tab.context().close();
  });

  test('in a palette that the reader’s system forces, chosen words keep their own ground', async () => {
    // Browsers lay a ground behind letters, which has the colour of light letters on dark.
    const tab = await open('/', { forcedColors: 'active' });
    await tab.locator('.choices-button').click();
    const ground = (selector: string) =>
      tab
        .locator(selector)
        .first()
        .evaluate((element) => {
          const { backgroundColor, color, forcedColorAdjust } = getComputedStyle(element);
          return { differ: backgroundColor !== color, forced: forcedColorAdjust };
        });
    for (const selector of ['.choices label:has(:checked)', '.skip-link']) {
      await expect.poll(() => ground(selector)).toEqual({ differ: true, forced: 'none' });
    }
    await tab.context().close();
  });

  test('on paper, what is folded on the screen is read too', async () => {
    const tab = await open(demoPages.components);
    const folded = tab.locator('.prose details > :not(summary)').first();
    expect(await folded.isVisible()).toBe(false);
    await tab.emulateMedia({ media: 'print' });
    // The sheet for paper comes once the first screen is drawn.
    await expect.poll(() => folded.isVisible()).toBe(true);
    await tab.context().close();
  });

  test('on paper, an article tells its address and both its dates, and has no site around it', async () => {
    const tab = await open(demoPages.components);
    await tab.emulateMedia({ media: 'print' });
    await expect.poll(() => tab.locator('.print-address').isVisible()).toBe(true);
    expect(await tab.locator('.print-address').textContent()).toContain(demoPages.components);
    const times = tab.locator('.article-header .article-times');
    for (const word of ['نُشر', 'آخر تحديث']) {
      expect(await times.getByText(word, { exact: true }).isVisible()).toBe(true);
    }
    // Without a source, nothing is left to tell below the text.
    expect(await tab.locator('.article-origin').isVisible()).toBe(false);
    for (const hidden of ['.site-footer', '.section-nav', '.search-form', '.article-tools']) {
      expect(await tab.locator(hidden).first().isVisible(), hidden).toBe(false);
    }
    await tab.context().close();
  });
});
