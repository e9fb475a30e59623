import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findPageFaults } from '../../scripts/bench/pages/page-faults.ts';
import { launchBrowser } from '../../scripts/browser/launch-browser.ts';
import { type DoorSite, doorSite } from '../sites/door-site.ts';
import { type ServedFolder, serveFolder } from '../sites/serve-folder.ts';
import { differences, treeDigests } from '../sites/tree-digests.ts';

const article = '/2026/03/lanterns/';
const pages = ['/', article, '/2026/03/salt/', '/about/', '/tags/boats/', '/search/'];

describe('a site that uses every door', () => {
  let site: DoorSite;
  let served: ServedFolder;
  let browser: Browser;
  let dist: string;

  beforeAll(async () => {
    site = await doorSite();
    dist = join(site.root, 'dist');
    const { exitCode, output } = await site.build('maqalat', dist);
    expect(exitCode, output).toBe(0);
    served = await serveFolder(dist, '/');
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await served?.[Symbol.asyncDispose]();
    await site?.[Symbol.asyncDispose]();
  });

  test('has no manual for writers where its settings leave it out', async () => {
    expect(existsSync(join(dist, 'manual'))).toBe(false);
    expect(await readFile(join(dist, 'tags/index.html'), 'utf8')).not.toContain('/manual/');
  });

  test('has Pagefind’s client for other sites, and a policy that lets no page here run it', async () => {
    expect(existsSync(join(dist, 'pagefind/pagefind.js'))).toBe(true);
    expect(existsSync(join(dist, 'pagefind/pagefind-entry.json'))).toBe(true);
    expect(await readFile(join(dist, '_headers'), 'utf8')).not.toContain('wasm-unsafe-eval');
  });

  /** Opens a page; other hosts answer with nothing, and what was asked of them is written down. */
  async function open(
    path: string,
    {
      width = 1280,
      colorScheme = 'light',
    }: { width?: number; colorScheme?: 'light' | 'dark' } = {},
  ) {
    const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme });
    const foreign: string[] = [];
    await context.route(/^https:/, (route) => {
      foreign.push(route.request().url());
      const isPicture = route.request().resourceType() === 'image';
      return route.fulfill({ contentType: isPicture ? 'image/png' : 'text/html', body: '' });
    });
    const refused: string[] = [];
    const tab = await context.newPage();
    await tab.exposeFunction('noteRefusal', (what: string) => refused.push(what));
    await tab.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        Reflect.get(window, 'noteRefusal')(`${event.effectiveDirective}: ${event.blockedURI}`);
      });
    });
    await tab.goto(served.origin + path, { waitUntil: 'networkidle' });
    return { tab, foreign, refused, close: () => context.close() };
  }

  test('is the same by astro build', async () => {
    const other = join(site.root, 'by-astro');
    const { exitCode, output } = await site.build('astro', other);
    expect(exitCode, output).toBe(0);
    expect(differences(await treeDigests(dist), await treeDigests(other))).toEqual([]);
  });

  test.each(
    pages,
  )('breaks no policy at %s, on phone and desktop, by day and night', async (path) => {
    for (const width of [360, 1280]) {
      for (const colorScheme of ['light', 'dark'] as const) {
        const { tab, refused, close } = await open(path, { width, colorScheme });
        expect(refused).toEqual([]);
        const isCut = await tab.evaluate(
          () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
        );
        expect(isCut, `${path} at ${width}`).toBe(false);
        await close();
      }
    }
  });

  test('asks no other host but those that it names', async () => {
    const faults = await findPageFaults(browser, served.origin + article);
    expect(faults.foreign).toEqual(['https://plausible.io/js/script.js']);
    const { foreign, close } = await open('/about/');
    expect(foreign.toSorted()).toEqual([
      'https://media.example/harbour.png',
      'https://plausible.io/js/script.js',
    ]);
    await close();
  });

  test('shows its own components, which may use the engine’s', async () => {
    const { tab, close } = await open(article);
    await tab.locator('.nets + .masthead').waitFor();
    expect(await tab.locator('.harbour').textContent()).toBe(article);
    expect(await tab.locator('head link[rel=me]').count()).toBe(1);
    await tab.goto(`${served.origin}/tags/boats/`);
    expect(await tab.locator('.catch .story').count()).toBe(2);
    // Of a footer that is the owner's none is reused.
    expect(await tab.locator('.harbour').textContent()).toBe('/tags/boats/');
    await close();
  });

  test('has its own menu, where pages have their names and topics without articles wait', async () => {
    const { tab, close } = await open('/tags/boats/');
    const links = tab.locator('.section-nav a');
    expect(await links.allTextContents()).toEqual([
      'الصفحة الأولى',
      'القوارب',
      'الأرشيف',
      'عن المنارة',
      'نشرة البحر',
    ]);
    expect(await links.last().getAttribute('href')).toBe('https://letters.example/');
    const current = tab.locator('.section-nav [aria-current]');
    expect(await current.allTextContents()).toEqual(['القوارب']);
    await close();
  });

  test('has its own page in the place of one that the engine makes of a term', async () => {
    const { tab, close } = await open('/authors/salma-bahri/');
    expect(await tab.locator('h1').textContent()).toBe('سلمى بحري، أمينة دفتر المرفأ');
    const sitemap = await readFile(join(dist, 'sitemap-lists-1.xml'), 'utf8');
    expect(sitemap.match(/\/authors\/salma-bahri\/</g)).toHaveLength(1);
    await close();
  });

  test('names its accounts elsewhere, for readers and in structured data', async () => {
    const { tab, close } = await open('/');
    const accounts = tab.locator('footer a[rel=me]');
    expect(await accounts.allTextContents()).toEqual(['تلغرام', 'مرسى المنارة']);
    const described = await tab.locator('script[type="application/ld+json"]').allTextContents();
    expect(described.join('')).toContain(
      '"sameAs":["https://t.me/manara","https://social.example/@manara"]',
    );
    await close();
  });

  test('has its own styles after the engine’s, in no request of their own', async () => {
    const { tab, close } = await open('/', { width: 360 });
    const styleOf = (selector: string, property: string) =>
      tab
        .locator(selector)
        .evaluate((node, name) => getComputedStyle(node).getPropertyValue(name), property);
    expect(await styleOf('.tagline', 'display')).toBe('block');
    expect(await styleOf('.nets', 'background-color')).toBe('rgb(11, 110, 79)');
    expect(await styleOf('body', 'background-color')).toBe('rgb(255, 253, 247)');
    expect(await styleOf('.search-form', 'border-start-start-radius')).toBe('8px');
    expect(await tab.locator('link[rel=stylesheet]:not([media=print])').count()).toBe(1);
    await close();
  });

  test('gives browsers the colour of its paper', async () => {
    const { tab, close } = await open('/');
    const colours = await tab
      .locator('meta[name=theme-color]')
      .evaluateAll((metas) => metas.map((meta) => meta.getAttribute('content')));
    expect(colours).toEqual(['#fffdf7', '#131416']);
    const manifest = await (await fetch(`${served.origin}/manifest.webmanifest`)).json();
    expect(manifest).toMatchObject({ theme_color: '#fffdf7' });
    await close();
  });

  test('shows the logo of the scheme, without a script, in a place kept for it', async () => {
    const shown = async (tab: Page) => {
      const logo = tab.locator('.nameplate img:visible');
      expect(await logo.count()).toBe(1);
      const { width, height } = (await logo.boundingBox()) ?? { width: 0, height: 1 };
      expect(width / height).toBeCloseTo(160 / 48, 1);
      return (await logo.getAttribute('src')) ?? '';
    };
    const day = await open('/');
    const file = await shown(day.tab);
    expect(file).toContain('logo-light');
    expect(await (await fetch(served.origin + file)).text()).not.toContain('script');
    expect(await day.tab.locator('h1 img').first().getAttribute('alt')).toBe('المنارة');
    await day.tab.evaluate(() => {
      document.documentElement.dataset['theme'] = 'dark';
    });
    expect(await shown(day.tab)).toContain('logo-dark');
    await day.close();
    const night = await open('/', { colorScheme: 'dark' });
    expect(await shown(night.tab)).toContain('logo-dark');
    await night.close();
  });

  test('publishes its mark as favicon and icons', async () => {
    expect(await (await fetch(`${served.origin}/favicon.svg`)).text()).toContain('#0b6e4f');
    expect((await fetch(`${served.origin}/icons/192.png`)).status).toBe(200);
  });

  test('posts its form to the newsletter’s host', async () => {
    const { tab, foreign, refused, close } = await open(article, { width: 360 });
    await tab.locator('.newsletter input[type=email]').fill('reader@mail.example');
    const posted = tab.waitForRequest((request) => request.method() === 'POST');
    await tab.locator('.newsletter button').click();
    const request = await posted;
    expect(request.url()).toBe('https://letters.example/subscribe?list=manara');
    expect(new URLSearchParams(request.postData() ?? '').get('email')).toBe('reader@mail.example');
    expect(new URLSearchParams(request.postData() ?? '').get('tag')).toBe('site');
    expect(foreign).toContain(request.url());
    expect(refused).toEqual([]);
    await close();
  });

  test('loads comments on a click alone, and makes room for them', async () => {
    const { tab, foreign, refused, close } = await open(article);
    const ofGiscus = () => foreign.filter((url) => url.startsWith('https://giscus.app'));
    expect(ofGiscus()).toEqual([]);
    await tab.locator('.comments-open').click();
    await expect.poll(() => ofGiscus().length).toBe(1);
    const asked = new URL(ofGiscus()[0] ?? '');
    expect(asked.pathname).toBe('/ar/widget');
    expect(Object.fromEntries(asked.searchParams)).toMatchObject({
      repo: 'manara/manara',
      repoId: 'R_manara',
      categoryId: 'DIC_manara',
      term: '2026/03/lanterns/',
      origin: `${served.origin}${article}#comments`,
    });
    const frameOfGiscus = () =>
      tab.frames().find((each) => each.url().startsWith('https://giscus.app'));
    await expect.poll(frameOfGiscus).toBeDefined();
    await frameOfGiscus()?.evaluate(() =>
      parent.postMessage({ giscus: { resizeHeight: 777 } }, '*'),
    );
    const height = () => tab.locator('.comments-frame').evaluate((node) => node.clientHeight);
    await expect.poll(height).toBe(777);
    // Others who send such a message are not listened to.
    await tab.evaluate(() => postMessage({ giscus: { resizeHeight: 9 } }, '*'));
    expect(await height()).toBe(777);
    expect(refused).toEqual([]);
    await close();
  });

  test('opens comments for a reader who comes back from signing in', async () => {
    const { tab, foreign, close } = await open(`${article}?giscus=session-of-a-reader`);
    await expect
      .poll(() => foreign.some((url) => url.includes('session=session-of-a-reader')))
      .toBe(true);
    expect(new URL(tab.url()).search).toBe('');
    await close();
  });

  test('shows new content in its components, on pages that it did not touch too', async () => {
    const articles = join(site.root, 'content/articles/2026');
    const page = () => readFile(join(dist, article, 'index.html'), 'utf8');
    expect(await page()).toContain('جديد المنارة: ملح الصيف');
    const known = await readFile(join(articles, '03/salt.mdx'), 'utf8');
    await mkdir(join(articles, '04'));
    await writeFile(
      join(articles, '04/tides.mdx'),
      known.replace('ملح الصيف', 'دفتر المدّ').replace('2026-03-09', '2026-04-02'),
    );
    const { exitCode, output } = await site.build('maqalat', dist);
    expect(exitCode, output).toBe(0);
    expect(await page()).toContain('جديد المنارة: دفتر المدّ');
  });
});
