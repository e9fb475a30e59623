import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findAccessibilityFaults } from '../../scripts/bench/pages/accessibility.ts';
import { launchBrowser } from '../../scripts/browser/launch-browser.ts';
import { article, type ContentFolder, contentFolder } from '../sites/content-folder.ts';
import { runCommand } from '../sites/run-command.ts';
import { type ServedFolder, serveFolder } from '../sites/serve-folder.ts';

const pages = {
  plain: '/2024/05/plain/',
  opinion: '/2024/05/column/',
  interview: '/2024/05/talk/',
  factCheck: '/2024/05/check/',
  translation: '/2024/05/translated/',
  over: '/2024/05/notice/',
  old: '/2021/05/old/',
  gone: '/2024/05/gone/',
} as const;

const files = {
  'authors.yaml':
    'nadia: { label: نادية الساحلي, description: صيّادة من جزر قرقنة., fediverse: "@nadia@social.example" }\n',
  'articles/2024/05/plain.mdx': article('في الطريق نخلة.'),
  'articles/2024/05/column.mdx': article(
    'أرى أن البحر أوسع مما نظنّ.',
    'kind: opinion\nauthors: [nadia]\n',
  ),
  'articles/2024/05/talk.mdx': article(
    '**متى خرجتِ أول مرة؟**\n\nفي السابعة، **مع أبي**، قبل الفجر.\n\n**وهل خفتِ؟** قليلًا.',
    'kind: interview\n',
  ),
  'articles/2024/05/check.mdx': article(
    'سألنا من يعرف.',
    'kind: fact-check\nclaim: { text: في الخليج جزيرة تختفي كل شتاء, by: صيّاد, outlet: نشرة الميناء, date: 2024-04-01, url: https://example.org/claim }\nverdict: misleading\n',
  ),
  'articles/2024/05/translated.mdx': article(
    'نصّ منقول.',
    'kind: translation\ntranslationOf: { title: The Tide, author: A. Reef, url: https://example.org/tide, lang: en }\n',
  ),
  'articles/2024/05/notice.mdx': article('ندوة غدًا.', 'expires: 2024-06-01T00:00:00Z\n'),
  'sections.yaml': 'old-news: { label: أخبار قديمة }\n',
  'articles/2021/05/old.mdx': article(
    'خبر من زمن.',
    'section: old-news\nlicence: { name: CC BY 4.0, url: "https://creativecommons.org/licenses/by/4.0/" }\n',
  ).replace('2024-05-01', '2021-05-01'),
  'articles/2024/05/gone.mdx': article('خبر مضى.', 'unpublish: 2024-06-01T00:00:00Z\n'),
};

describe('pages of kinds', () => {
  let folder: ContentFolder;
  let site: ServedFolder;
  let browser: Browser;
  let dist: string;

  beforeAll(async () => {
    folder = await contentFolder(files);
    dist = join(folder.root, 'dist');
    const { exitCode, output } = await runCommand('build', ['--outDir', dist], {
      CONTENT_DIR: folder.path,
      CACHE_DIR: join(folder.root, 'cache'),
      BUILD_TIME: '2024-07-01T00:00:00Z',
    });
    expect(exitCode, output).toBe(0);
    site = await serveFolder(dist);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.[Symbol.asyncDispose]();
    await folder?.[Symbol.asyncDispose]();
  });

  async function open(path: string) {
    const tab = await browser.newPage({ viewport: { width: 360, height: 800 } });
    await tab.goto(site.origin + path, { waitUntil: 'networkidle' });
    return tab;
  }
  const html = (path: string) => readFile(join(dist, path, 'index.html'), 'utf8');

  test.each(Object.entries(pages))('axe finds no fault in %s', async (_, path) => {
    expect(await findAccessibilityFaults(browser, site.origin + path)).toEqual([]);
  });

  test('say what they are above the title and in lists, and others say nothing', async () => {
    expect(await html(pages.opinion)).toContain('<li>رأي</li></ol>');
    expect(await html('/archive/2024/05/')).toContain('<p class="kicker">حوار</p>');
    const [header = ''] =
      /<header class="article-header">.*?<\/header>/s.exec(await html(pages.plain)) ?? [];
    expect(header).toContain('<h1');
    expect(header).not.toMatch(/<li>[^<]/);
  });

  test('have one style sheet, and only those of a kind with its own face have another one', async () => {
    const sheets = async (path: string) =>
      [...(await html(path)).matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(
        ([, href]) => href,
      );
    const plain = await sheets(pages.plain);
    expect(plain).toHaveLength(1);
    expect(await sheets(pages.translation)).toEqual(plain);
    for (const path of [pages.opinion, pages.interview, pages.factCheck, pages.over, pages.old]) {
      const own = await sheets(path);
      expect(own).toHaveLength(1);
      expect(own).not.toEqual(plain);
    }
  });

  test('a column shows who writes it: initial, name and standing', async () => {
    expect(await html(pages.opinion)).toContain(
      '<meta name="fediverse:creator" content="@nadia@social.example">',
    );
    expect(await html(pages.plain)).not.toContain('fediverse');
    const tab = await open(pages.opinion);
    const header = tab.locator('.article-header');
    expect(await header.locator('.author-initial').innerText()).toBe('ن');
    expect(await header.innerText()).toContain('صيّادة من جزر قرقنة.');
    const size = (selector: string) =>
      header
        .locator(selector)
        .evaluate((node) => Number.parseFloat(getComputedStyle(node).fontSize));
    expect(await size('.article-authors')).toBeGreaterThan(await size('.article-times'));
    await tab.close();
  });

  test('an interview sets its questions apart, not bold words in an answer', async () => {
    const tab = await open(pages.interview);
    const questions = tab.locator('.prose .question');
    expect(await questions.allInnerTexts()).toEqual(['متى خرجتِ أول مرة؟']);
    const colour = (selector: string) =>
      tab
        .locator(selector)
        .first()
        .evaluate((node) => getComputedStyle(node).color);
    expect(await colour('.prose .question')).not.toBe(await colour('.prose p:not(.question)'));
    await tab.close();
  });

  test('a fact check shows claim, source and verdict, and its place on the scale', async () => {
    const tab = await open(pages.factCheck);
    const box = tab.getByRole('region', { name: 'ما تحقّقنا منه' });
    const text = await box.innerText();
    for (const part of [
      'في الخليج جزيرة تختفي كل شتاء',
      'صيّاد، نشرة الميناء',
      '1 أبريل 2024',
      'مضلِّل',
    ]) {
      expect(text).toContain(part);
    }
    await box.getByRole('img', { name: 'الدرجة 4 من 5' }).waitFor();
    expect(await box.locator('.fact-check-scale .here').count()).toBe(1);
    const width = await tab.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(360);
    await tab.close();
  });

  test('an old article says how old it is, and under which licence it is', async () => {
    const tab = await open(pages.old);
    expect(await tab.getByRole('note').innerText()).toContain('عمر هذا المقال 3 سنوات');
    expect(await tab.locator('a[rel~=license]').innerText()).toBe('CC BY 4.0');
    expect(await html(pages.old)).toContain(
      '"license":"https://creativecommons.org/licenses/by/4.0/"',
    );
    await tab.close();
  });

  test('a translation names its original, in its language', async () => {
    const tab = await open(pages.translation);
    const original = tab.locator('.article-origin a[lang=en]');
    expect(await original.innerText()).toBe('The Tide');
    expect(await original.getAttribute('href')).toBe('https://example.org/tide');
    await tab.close();
  });
});
