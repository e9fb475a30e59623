import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Locator, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../scripts/browser/launch-browser.ts';
import { type ContentFolder, contentFolder } from '../sites/content-folder.ts';
import { runCommand } from '../sites/run-command.ts';
import { type ServedFolder, serveFolder } from '../sites/serve-folder.ts';
import { basePaths, siteUrl } from './built-site.ts';
import { coastArticles, riverArticles, searchContent } from './search-content.ts';

const school = '/2023/03/school/';
const sea = '/2024/05/sea/';
const rights = '/2024/05/rights/';
const boat = '/2024/08/boat/';

describe.each(basePaths)('the search page of a site at %s', (base) => {
  let folder: ContentFolder;
  let site: ServedFolder;
  /** Address of the front page, without the slash at its end. */
  let root: string;
  let browser: Browser;

  beforeAll(async () => {
    folder = await contentFolder(searchContent);
    const dist = join(folder.root, 'dist');
    const env = { CONTENT_DIR: folder.path, SITE_URL: siteUrl(base) };
    const built = await runCommand('build', ['--outDir', dist], env);
    expect(built.exitCode, built.output).toBe(0);
    site = await serveFolder(dist, base);
    root = site.origin + base.slice(0, -1);
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await site?.[Symbol.asyncDispose]();
    await folder?.[Symbol.asyncDispose]();
  });

  const addressOf = (parameters: Record<string, string>) =>
    `${root}/search/?${new URLSearchParams(parameters)}`;

  /** Opens the page with a query; `faults` gathers what went wrong in it. */
  async function ask(query: string, more: Record<string, string> = {}) {
    const tab = await blank();
    await tab.page.goto(addressOf({ q: query, ...more }));
    await answered(tab.page);
    return tab;
  }

  async function blank(options: BrowserContextOptions = {}) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, ...options });
    const faults: string[] = [];
    page.on('pageerror', (error) => {
      // Chromium now and then skips the fade from page to page, and tells only the console so.
      if (!String(error).endsWith('ViewTransition opt-in disabled')) faults.push(String(error));
    });
    return { page, faults };
  }

  /** Waits until the page tells how the search went. */
  const answered = async (page: Page) => {
    await page.waitForFunction(() => {
      const status = document.querySelector('#search-status')?.textContent ?? '';
      return status !== '' && !status.startsWith('يجري البحث');
    });
  };
  const status = async (page: Page) => (await page.locator('#search-status').textContent()) ?? '';
  /** The path that the site's pages would have at the root: `/a/b/search/` is `/search/`. */
  const pathOnSite = (path: string) =>
    path.startsWith(base) ? path.slice(base.length - 1) : `not of the site: ${path}`;
  const inView = (locator: Locator) =>
    locator.evaluate((node) => {
      const { top, bottom } = node.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
  const links = (page: Page) =>
    page
      .locator('#search-results .result-link')
      .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('href') ?? ''))
      .then((hrefs) => hrefs.map(pathOnSite));

  describe('finds an article', () => {
    test.each([
      ['with ه for ة', 'مدرسه'],
      ['with ي for ى', 'مستوي'],
      ['without a hamza', 'احمد السالم'],
      ['with marks and tatweel', 'المَدْرَســة'],
      ['with و before a word', 'والمدرسة'],
      ['with ل before a word', 'للمدرسة'],
      ['with ب before a word', 'بمخطوطات'],
      ['by a number in Arabic-Indic digits', '٢٠١٩'],
      ['by a number in Persian digits', '۲۰۱۹'],
      ['with Persian letters', 'مستوی مدرسه'],
      ['with invisible direction marks in the query', '\u202Eالمدرسة\u202C\u200F'],
    ])('%s', async (_, query) => {
      const { page } = await ask(query);
      expect((await links(page))[0]).toBe(school);
      expect(await page.locator('#search-results mark').count()).toBeGreaterThan(0);
      await page.close();
    });
  });

  test('says what it searched instead of a mistyped word', async () => {
    const { page } = await ask('مخطوتات');
    expect((await links(page))[0]).toBe(school);
    expect(await status(page)).toContain('عُرضت نتائج');
    const instead = page.locator('#search-status a');
    const searched = (await instead.textContent()) ?? '';
    await instead.click();
    await page.waitForURL((url) => url.searchParams.get('q') === searched);
    await page.getByText('نتيجة واحدة', { exact: true }).waitFor();
    expect(await page.locator('#search-form input[name=q]').inputValue()).toBe(searched);
    await page.close();
  });

  test('searches a rare word as typed, and offers the common one near it', async () => {
    const { page } = await ask('السحل');
    expect((await links(page))[0]).toBe(boat);
    expect(await page.locator('#search-results mark').first().textContent()).toBe('السحل');
    expect(await status(page)).toContain('هل تقصد «الساحل»؟');
    expect(await status(page)).not.toContain('عُرضت نتائج');
    await page.locator('#search-status a').click();
    await page.waitForURL((url) => url.searchParams.get('q') === 'الساحل');
    await expect.poll(() => status(page)).toBe(`${coastArticles + 1} نتيجة`);
    await page.close();
  });

  test('parts two words that were typed as one', async () => {
    const { page } = await ask('البحرالميت');
    expect((await links(page))[0]).toBe(sea);
    expect(await status(page)).toContain('عُرضت نتائج: البحر الميت');
    await page.close();
  });

  test('takes words in quotation marks for a phrase', async () => {
    const words = await ask('حقوق الإنسان');
    // Others have words with the same consonants, such as حقيقة.
    expect((await links(words.page)).slice(0, 2).sort()).toEqual([rights, sea].sort());
    await words.page.close();
    for (const phrase of ['«حقوق الإنسان»', '"حقوق الانسان"']) {
      const { page } = await ask(phrase);
      expect(await links(page), phrase).toEqual([rights]);
      await page.close();
    }
  });

  test('takes what a sentence quotes for its words, and demands it where the reader says so', async () => {
    const { page } = await ask('كتبت عن "حقوق الإنسان"');
    expect((await links(page))[0]).toBe(rights);
    expect(await links(page)).toContain(sea);
    await page.getByRole('link', { name: 'اقتصر على ما فيه عبارة الاقتباس بنصّها' }).click();
    await page.waitForURL((url) => url.searchParams.get('q') === 'كتبت عن +"حقوق الإنسان"');
    await expect.poll(() => links(page)).toEqual([rights]);
    await page.close();
  });

  test('leaves out what has a word after a minus', async () => {
    const { page } = await ask('حقوق -الربّان');
    expect(await links(page)).toEqual([rights]);
    await page.close();
  });

  test.each([
    ['tag:المياه البحر', [sea]],
    ['وسم:المياة البحر', [sea]],
    ['قسم:أخبار حقوق', [rights]],
    ['كاتب:سلمى_حداد', [school]],
    ['after:2024-05 before:2024-05 حقوق', [rights, sea]],
    ['قبل:٢٠٢٣', ['/2022/01/hostile/', school]],
  ])('narrows by what is typed: %s', async (query, expected) => {
    const { page } = await ask(query);
    expect((await links(page)).sort()).toEqual([...expected].sort());
    await page.close();
  });

  test.each([
    ['مخطوطات', 'نتيجة واحدة'],
    ['حقوق', 'نتيجتان'],
    ['الخابور قسم:علوم', '4 نتائج'],
    ['الخابور', '12 نتيجة'],
  ])('counts the results of %s as Arabic counts', async (query, expected) => {
    const { page } = await ask(query);
    expect(await status(page)).toBe(expected);
    await page.close();
  });

  test('announces what it found, and leaves the focus in the box', async () => {
    const { page } = await blank();
    await page.goto(addressOf({}));
    const box = page.locator('#search-form input[name=q]');
    await box.pressSequentially('حقوق ', { delay: 20 });
    await page.getByRole('status').getByText('نتيجتان').waitFor();
    expect(await box.evaluate((node) => node === document.activeElement)).toBe(true);
    await page.close();
  });

  test('shows what is typed to narrow by as buttons, each of which takes it back', async () => {
    const { page } = await ask('الخابور قسم:علوم after:2024-06-07');
    expect(await status(page)).toBe('نتيجتان');
    const typed = page.locator('#search-typed button');
    expect(await typed.allTextContents()).toEqual(['القسم: علوم', 'منذ: 2024-06-07']);
    await page.getByRole('button', { name: 'القسم: علوم' }).press('Enter');
    await page.getByText('6 نتائج', { exact: true }).waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe('الخابور after:2024-06-07');
    expect(await page.locator('#search-form input[name=q]').inputValue()).toBe(
      'الخابور after:2024-06-07',
    );
    const focused = () => page.evaluate(() => document.activeElement?.id);
    expect(await focused()).toBe('search-status');
    await page.getByRole('button', { name: 'أزل التضييق كلّه' }).click();
    await page.getByText('12 نتيجة', { exact: true }).waitFor();
    expect(await typed.count()).toBe(0);
    await page.goBack();
    await expect.poll(() => typed.allTextContents()).toEqual(['منذ: 2024-06-07']);
    await page.close();
  });

  test('takes a value that is chosen in place of one that is typed', async () => {
    const { page } = await ask('الخابور قسم:علوم');
    const section = page.locator('select[name=section]');
    await section.locator('option[value="ثقافة"]').waitFor({ state: 'attached' });
    await section.selectOption('ثقافة');
    await page.getByText('8 نتائج', { exact: true }).waitFor();
    expect(await page.locator('#search-typed button').count()).toBe(0);
    await page.close();
  });

  test('narrows by a filter, whose counts are those of the results, and gives it up again', async () => {
    const { page } = await ask('الخابور');
    expect(await status(page)).toBe('12 نتيجة');
    const section = page.locator('select[name=section]');
    await section.locator('option[value="علوم"]').waitFor({ state: 'attached' });
    expect(await section.locator('option[value="علوم"]').textContent()).toContain('(4)');
    expect(await section.locator('option[value="أخبار"]').count()).toBe(0);
    await section.selectOption('علوم');
    await page.getByText('4 نتائج', { exact: true }).waitFor();
    expect(new URL(page.url()).searchParams.get('section')).toBe('علوم');
    await page.getByRole('button', { name: 'أزل التضييق كلّه' }).click();
    await page.getByText('12 نتيجة', { exact: true }).waitFor();
    await page.close();
  });

  test('sorts by date, in the address too, so that the order can be shared', async () => {
    const { page } = await ask('الخابور');
    await page.locator('#search-sort').selectOption('date');
    await page.waitForURL(/sort=date/);
    const newest = Array.from({ length: 5 }, (_, index) => riverArticles - index);
    const expected = newest.map((number) => `/2024/06/river-${number}/`);
    await expect.poll(async () => (await links(page)).slice(0, 5)).toEqual(expected);
    const shared = await ask('الخابور', { sort: 'date' });
    expect((await links(shared.page)).slice(0, 5)).toEqual(expected);
    expect(await shared.page.locator('#search-sort').inputValue()).toBe('date');
    await page.close();
    await shared.page.close();
  });

  test('lists ten results, loads them as they come near, and more when asked', async () => {
    const { page } = await ask('الخابور');
    const places = page.locator('#search-results > li');
    expect(await places.count()).toBe(10);
    const loaded = page.locator('#search-results .result-link');
    await places.last().scrollIntoViewIfNeeded();
    await expect.poll(() => loaded.count()).toBe(10);
    const more = page.getByRole('button', { name: 'اعرض المزيد' });
    await more.click();
    await expect.poll(() => loaded.count()).toBe(riverArticles);
    expect(await more.isVisible()).toBe(false);
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('href'));
    expect(pathOnSite(focused ?? '')).toBe((await links(page))[10]);
    await page.close();
  });

  test('shows results while a word is being typed, and steps back over what was only typed', async () => {
    const { page } = await ask('حقوق');
    const box = page.locator('#search-form input[name=q]');
    await box.fill('');
    await box.pressSequentially('المخطو', { delay: 30 });
    await expect.poll(() => links(page)).toEqual([school]);
    expect(new URL(page.url()).searchParams.get('q')).toBe('المخطو');
    expect(await box.inputValue()).toBe('المخطو');
    await box.pressSequentially('طات', { delay: 30 });
    await box.press('Enter');
    await page.waitForURL((url) => url.searchParams.get('q') === 'المخطوطات');
    await page.goBack();
    await expect.poll(async () => (await links(page)).sort()).toEqual([rights, sea].sort());
    expect(await box.inputValue()).toBe('حقوق');
    await page.close();
  });

  test('shows the answer to the last question, though an earlier one is answered later', async () => {
    const { page } = await blank();
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.goto(addressOf({}));
    let isFirst = true;
    await page.route('**/text-*.pack', async (route) => {
      if (isFirst) {
        isFirst = false;
        await held;
      }
      await route.continue();
    });
    const box = page.locator('#search-form input[name=q]');
    await box.fill('مخطوطات');
    const request = page.waitForRequest('**/text-*.pack');
    await box.press('Enter');
    await request;
    await box.fill('أجور');
    await box.press('Enter');
    await expect.poll(() => links(page)).toEqual([rights]);
    const late = page.waitForResponse('**/text-*.pack');
    letGo();
    await late;
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    expect(await links(page)).toEqual([rights]);
    await page.close();
  });

  test('answers the last of two questions that were asked before the index was there', async () => {
    const { page, faults } = await blank();
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route('**/pagefind/manifest.json', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(addressOf({ q: 'مخطوطات' }));
    const box = page.locator('#search-form input[name=q]');
    // The page puts the first question into the box, which on a slow machine comes between.
    await expect.poll(() => box.inputValue()).toBe('مخطوطات');
    await box.fill('أجور');
    await box.press('Enter');
    letGo();
    await expect.poll(() => links(page)).toEqual([rights]);
    expect(await status(page)).toBe('نتيجة واحدة');
    expect(faults).toEqual([]);
    await page.close();
  });

  test('comes back to the same results, at the same place', async () => {
    const { page } = await ask('الخابور');
    const places = page.locator('#search-results > li');
    await places.last().scrollIntoViewIfNeeded();
    await page.getByRole('button', { name: 'اعرض المزيد' }).click();
    await expect.poll(() => links(page)).toHaveLength(riverArticles);
    const last = page.locator('#search-results .result-link').last();
    await last.scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    await last.click();
    await page.waitForURL(/\/2024\/06\/river-/);
    await page.goBack();
    await expect.poll(() => links(page)).toHaveLength(riverArticles);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before - 100);
    await page.close();
  });

  test('opens an article at the heading under which the words stand', async () => {
    const { page } = await ask('مخطوطات');
    const part = page.locator('.sub-results a');
    expect(await part.allTextContents()).toEqual(['خزانة المخطوطات']);
    expect(await part.locator('mark').allTextContents()).toEqual(['المخطوطات']);
    expect(await page.locator('.sub-result-excerpt mark').allTextContents()).toEqual(['مخطوطات']);
    await part.click();
    await page.waitForURL((url) => pathOnSite(url.pathname) === school && url.hash !== '');
    const heading = page.getByRole('heading', { name: 'خزانة المخطوطات' });
    await expect.poll(() => inView(heading)).toBe(true);
    await page.close();
  });

  test('has the browser mark the words in the article as the article spells them', async () => {
    const { page } = await ask('مخطوطه');
    const part = page.locator('.sub-results a');
    const [href = '', directives] = ((await part.getAttribute('href')) ?? '').split(':~:');
    const id = pathOnSite(href);
    expect(id).toMatch(/^\/2023\/03\/school\/#./);
    expect(decodeURIComponent(directives ?? '')).toBe('text=الأعلى-,مخطوطات');
    // A headless browser may not mark anything; so that any will, the words must stand there.
    await page.goto(`${root}${id}`);
    const text = await page.locator('article').innerText();
    expect(text).toContain('الأعلى مخطوطات');
    await page.close();
  });

  test('is never blank: where nothing is found it says so and leads on', async () => {
    const { page } = await ask('قسطنطينوبوليس');
    expect(await status(page)).toBe('لم نجد شيئًا عن «قسطنطينوبوليس».');
    const ways = await page
      .locator('#search-ways a')
      .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('href') ?? ''));
    expect(ways.map(pathOnSite)).toEqual(expect.arrayContaining(['/tags/', '/archive/']));
    expect(await page.locator('#search-ways').isVisible()).toBe(true);
    await page.close();
  });

  test('is not blank before anything is asked, nor when the question is taken back', async () => {
    const { page } = await blank();
    await page.goto(addressOf({}));
    const ways = page.locator('#search-ways');
    await ways.getByRole('link', { name: 'المياه' }).waitFor();
    const box = page.locator('#search-form input[name=q]');
    await box.fill('حقوق');
    await expect.poll(() => links(page)).toHaveLength(2);
    expect(await ways.isVisible()).toBe(false);
    await box.fill('');
    await ways.waitFor();
    expect(await links(page)).toEqual([]);
    expect(await status(page)).toBe('');
    await page.close();
  });

  test('finds what was typed before its script was there', async () => {
    const { page, faults } = await blank();
    const { promise: isTyped, resolve: typed } = Promise.withResolvers<void>();
    await page.route('**/search-page.*.js', async (route) => {
      await isTyped;
      await route.continue();
    });
    await page.goto(addressOf({}));
    const box = page.locator('#search-form input[name=q]');
    await box.fill('مخطوطات');
    typed();
    await expect.poll(() => links(page)).toEqual([school]);
    expect(await box.inputValue()).toBe('مخطوطات');
    expect(faults).toEqual([]);
    await page.close();
  });

  describe('after a failure', () => {
    test('for want of a network, says so and finds as soon as there is one', async () => {
      const { page } = await blank();
      await page.goto(addressOf({}), { waitUntil: 'networkidle' });
      await page.context().setOffline(true);
      await page.locator('#search-form input[name=q]').fill('مخطوطات');
      await page.locator('.search-retry').waitFor();
      expect(await status(page)).toContain('لا اتصال بالإنترنت');
      expect(await page.locator('#search-ways').isVisible()).toBe(true);
      await page.context().setOffline(false);
      await expect.poll(() => links(page)).toEqual([school]);
      await page.close();
    });

    const fail = (route: Route) => route.fulfill({ status: 404, body: '' });

    test.each([
      ['what it opens first', '**/core.pack'],
      ['a part of the index', '**/index-*.pack'],
    ])('to load %s, says so and finds when asked again', async (_, files) => {
      const { page } = await blank();
      await page.route(files, fail);
      await page.goto(addressOf({ q: 'مخطوطات' }));
      const retry = page.locator('#search-status .search-retry');
      await retry.waitFor();
      expect(await status(page)).toContain('تعذّر البحث');
      expect(await page.locator('#search-results > li').count()).toBe(0);
      await page.unroute(files);
      await retry.click();
      await expect.poll(() => links(page)).toEqual([school]);
      await page.close();
    });

    test('to count what filters leave, keeps the results', async () => {
      const { page, faults } = await blank();
      await page.route('**/facets-*.pack', fail);
      const failed = page.waitForResponse('**/facets-*.pack');
      await page.goto(addressOf({ q: 'مخطوطات' }));
      await failed;
      await answered(page);
      expect(await links(page)).toEqual([school]);
      await page.unroute('**/facets-*.pack');
      await page.locator('#search-form input[name=q]').fill('أجور');
      await expect.poll(() => links(page)).toEqual([rights]);
      await page
        .locator('select[name=section] option[value="أخبار"]')
        .waitFor({ state: 'attached' });
      expect(faults).toEqual([]);
      await page.close();
    });

    test('to load results, says so once and loads them when asked again', async () => {
      const { page } = await blank();
      await page.route('**/text-*.pack', (route) => route.abort());
      await page.goto(addressOf({ q: 'حقوق' }));
      const retry = page.locator('#search-results .search-retry:visible');
      await retry.waitFor();
      expect(await retry.count()).toBe(1);
      await page.unroute('**/text-*.pack');
      await retry.click();
      await expect.poll(async () => (await links(page)).sort()).toEqual([rights, sea].sort());
      expect(await page.locator('#search-results > li').count()).toBe(2);
      await page.close();
    });
  });

  describe('takes a hostile question for text', () => {
    test.each([
      ['nothing', ''],
      ['white space', '   \u00A0 '],
      ['stop words alone', 'من هو في ما'],
      ['punctuation alone', '؟؟ … !! «» "" () -- : ***'],
      ['emoji', '🌊🐚👩‍👩‍👧'],
      ['markup', '<img src=x onerror=document.title="taken"><script>document.title=1</script>'],
      ['bidi controls', '\u202E\u2066زنبق\u2069\u202C\u200F\u061C'],
      ['half a character', '\uD83Cزنبق'],
      ['mixed scripts', 'الخابور river 河 река ποταμός नदी'],
      ['a language that is not in the site', 'fleuve tranquille'],
      ['filters of nothing', 'tag: author: -'],
      ['names of objects', 'constructor __proto__ toString tag:__proto__'],
      ['10,000 characters', 'الخابور '.repeat(1250)],
      ['10,000 characters without a space', 'ن'.repeat(10_000)],
    ])('%s', async (_, query) => {
      const { page, faults } = await blank();
      await page.goto(addressOf({}), { waitUntil: 'networkidle' });
      const title = await page.title();
      const box = page.locator('#search-form input[name=q]');
      await box.fill(query);
      await box.press('Enter');
      if (query.trim() !== '') await answered(page);
      expect(faults).toEqual([]);
      expect(await page.title()).toBe(title);
      expect(await page.locator('main img, main script:not([type])').count()).toBe(0);
      expect(await page.locator('.search-retry:visible').count()).toBe(0);
      expect(await status(page)).not.toMatch(/[\u202A-\u202E]/);
      await page.close();
    });

    test('a hostile title', async () => {
      const { page, faults } = await ask('زنبق');
      expect(await page.locator('#search-results .result-link').textContent()).toBe(
        '<img src=x onerror="document.title=1"> زنبق & خزامى',
      );
      expect(await page.locator('#search-results img, #search-results script').count()).toBe(0);
      expect(faults).toEqual([]);
      await page.close();
    });
  });

  describe('by keyboard alone', () => {
    test('leads from the box through order and filters to the first result, and opens it', async () => {
      const { page } = await ask('مخطوطات');
      await page.locator('select[name=tag] option[value="التاريخ"]').waitFor({ state: 'attached' });
      await page.locator('#search-form input[name=q]').focus();
      const passed: (string | null)[] = [];
      while (passed.at(-1) !== school && passed.length < 12) {
        await page.keyboard.press('Tab');
        const place = await page.evaluate(() => {
          const node = document.activeElement;
          return (
            node?.getAttribute('href') ?? node?.getAttribute('name') ?? node?.localName ?? null
          );
        });
        passed.push(place?.startsWith('/') ? pathOnSite(place) : place);
      }
      expect(passed).toEqual(['button', 'summary', 'section', 'tag', 'author', 'year', school]);
      const outline = await page.evaluate(() => {
        const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement as Element);
        return [outlineStyle, outlineWidth];
      });
      expect(outline).toEqual(['solid', '3px']);
      await page.keyboard.press('Enter');
      await page.waitForURL(`${root}${school}`);
      await page.close();
    });

    test('empties the box with Escape', async () => {
      const { page } = await ask('مخطوطات');
      await page.locator('#search-form input[name=q]').press('Escape');
      await page.locator('#search-ways').waitFor();
      expect(await links(page)).toEqual([]);
      await page.close();
    });
  });

  test.each([
    ['a phone', 360],
    ['a desk', 1280],
  ])('gives every control an Arabic name and room to be pressed, on %s', async (_, width) => {
    const { page } = await blank({ viewport: { width, height: 800 } });
    await page.goto(addressOf({ q: 'مخطوتات وسم:التاريخ' }));
    await answered(page);
    await page.locator('.search-filters').evaluate((node: HTMLDetailsElement) => {
      node.open = true;
    });
    await page.locator('select[name=tag]:enabled').waitFor();
    const controls = page.locator('main').locator('a, button, select, input, summary');
    const found = await controls.evaluateAll((nodes) =>
      nodes
        .filter((node) => node.checkVisibility())
        .map((node) => {
          const labels = (node as HTMLInputElement).labels ?? [];
          const label = labels[0]?.firstChild?.textContent ?? node.textContent;
          const { width, height } = node.getBoundingClientRect();
          return { name: (node.ariaLabel ?? label ?? '').trim(), width, height };
        }),
    );
    expect(found.length).toBeGreaterThan(10);
    for (const { name, width, height } of found) {
      expect(name).toMatch(/\p{Script=Arabic}/u);
      expect(Math.min(width, height), name).toBeGreaterThanOrEqual(24);
    }
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(tooWide).toBe(false);
    await page.close();
  });

  test('tells who runs no script where else to look', async () => {
    const { page } = await blank({ javaScriptEnabled: false });
    await page.goto(`${root}/`);
    await page.locator('header input[name=q]').fill('الخابور');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?q=/);
    expect(await page.locator('main').textContent()).toContain('JavaScript');
    for (const path of ['/tags/', '/archive/']) {
      expect(
        await page.locator(`main a[href="${base.slice(0, -1)}${path}"]:visible`).count(),
        path,
      ).toBe(1);
    }
    expect(await page.locator('#search-sort').isVisible()).toBe(false);
    await page.close();
  });

  test.each([
    ['the front page', '/'],
    ['an article', school],
    ['the search page', '/search/'],
  ])('begins to load the index when somebody goes to the box of %s, not before', async (_, path) => {
    const { page, faults } = await blank();
    const loaded: string[] = [];
    page.on('request', (request) => {
      const path = pathOnSite(new URL(request.url()).pathname);
      if (path.startsWith('/pagefind/')) loaded.push(path);
    });
    await page.goto(root + path, { waitUntil: 'networkidle' });
    expect(loaded).toEqual([]);
    const box = page.locator('header input[name=q]');
    await box.focus();
    const needed = () =>
      [...new Set(loaded.map((name) => name.replace(/bundles\/\w+/, 'bundles/…')))].sort();
    await expect.poll(needed).toEqual(['/pagefind/bundles/…/core.pack', '/pagefind/manifest.json']);
    // Of what a search loads besides what its words need, nothing is left to load.
    const before = new Set(loaded);
    await box.fill('مخطوطات');
    await page.keyboard.press('Enter');
    await expect.poll(() => links(page)).toEqual([school]);
    const later = loaded.filter((name) => !before.has(name));
    expect(later.filter((name) => !/\/(?:index|text|words|facets)-\d+\.pack$/.test(name))).toEqual(
      [],
    );
    expect(faults).toEqual([]);
    await page.close();
  });

  test('keeps still the rows that wait for results, for who asks for less motion', async () => {
    for (const [reducedMotion, animation] of [
      ['reduce', 'none'],
      ['no-preference', 'search-waiting'],
    ] as const) {
      const { page } = await blank({ reducedMotion });
      // Never answered, so that the rows stay.
      await page.route('**/pagefind/manifest.json', () => {});
      await page.goto(addressOf({ q: 'الخابور' }));
      const bar = page.locator('.search-waiting span').first();
      await bar.waitFor();
      const name = await bar.evaluate((node) => getComputedStyle(node).animationName);
      expect(name).toBe(animation);
      await page.close();
    }
  });
});
