import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ServedFolder, serveFolder } from '../sites/serve-folder.ts';
import { type BuiltSite, builtSite } from './built-site.ts';

/* Pagefind's own client, on the site and on another one that merges its index. */

const base = '/a/b/';
/** A word of two articles of the demo site, in another form than either has. */
const query = 'الحبر';

let site: BuiltSite;
let other: ServedFolder;
let otherFolder: string;
beforeAll(async () => {
  site = await builtSite(base);
  otherFolder = await mkdtemp(join(tmpdir(), 'maqalat-other-'));
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(errors.join('\n'));
  await index.addCustomRecord({
    url: '/ink/',
    content: 'وصفة لصنع الحبر من السخام.',
    language: 'ar',
    meta: { title: 'وصفة' },
  });
  await index.writeFiles({ outputPath: join(otherFolder, 'pagefind') });
  await close();
  await writeFile(
    join(otherFolder, 'index.html'),
    '<!doctype html><html lang="ar"><title>-</title>',
  );
  other = await serveFolder(otherFolder);
});
afterAll(async () => {
  await site?.[Symbol.asyncDispose]();
  await other?.[Symbol.asyncDispose]();
  await rm(otherFolder, { recursive: true, force: true });
});

/** What Pagefind's client finds in a page. @param merged Address of an index to merge. */
async function searchIn(address: string, engine: string, merged?: string) {
  const page = await site.browser.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.goto(address);
  // As a text: what is compiled for tests has no `import()` of a browser's.
  const search = `(async () => {
    const client = await import(${JSON.stringify(engine)});
    ${merged ? `await client.mergeIndex(${JSON.stringify(merged)});` : ''}
    const { results } = await client.search(${JSON.stringify(query)});
    return Promise.all(results.map((each) => each.data()));
  })()`;
  const found = await page.evaluate<{ url: string; excerpt: string }[]>(search);
  await page.close();
  return { found, faults };
}

/** The addresses of what the site's own search page finds. */
async function ownResults(): Promise<string[]> {
  const page = await site.browser.newPage();
  await page.goto(`${site.root}/search/?q=${encodeURIComponent(query)}`);
  const links = page.locator('main ol > li h2 a, main ol > li h3 a');
  await links.first().waitFor();
  const addresses = await links.evaluateAll((all) =>
    all.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
  );
  await page.close();
  return [...new Set(addresses)];
}

describe('Pagefind’s own client', () => {
  test('finds on the site what its search page finds, under the site’s own policy', async () => {
    const { found, faults } = await searchIn(`${site.root}/about/`, `${base}pagefind/pagefind.js`);
    expect(faults).toEqual([]);
    const own = await ownResults();
    expect(own.length).toBeGreaterThan(0);
    expect(found.map(({ url }) => url)).toEqual(expect.arrayContaining(own));
    expect(found[0]?.excerpt).toMatch(/<mark>[^<]*حبر[^<]*<\/mark>/);
    expect((await fetch(new URL(found[0]?.url ?? '', site.root))).status).toBe(200);
  });

  test('finds the same articles on another site that merges the index', async () => {
    const { found: alone } = await searchIn(`${site.root}/about/`, `${base}pagefind/pagefind.js`);
    const { found, faults } = await searchIn(
      `${other.origin}/`,
      '/pagefind/pagefind.js',
      `${site.root}/pagefind/`,
    );
    expect(faults).toEqual([]);
    const urls = found.map(({ url }) => url);
    expect(urls).toContain('/ink/');
    expect(urls).toEqual(
      expect.arrayContaining(alone.map(({ url }) => new URL(url, site.root).href)),
    );
  });

  test('is behind its component UI', async () => {
    const page = await site.browser.newPage();
    await page.route('**/a/b/with-component/', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><html lang="ar" dir="rtl"><title>-</title>
          <link rel="stylesheet" href="${base}pagefind/pagefind-component-ui.css">
          <script type="module" src="${base}pagefind/pagefind-component-ui.js"></script>
          <pagefind-config bundle-path="${base}pagefind/"></pagefind-config>
          <pagefind-input></pagefind-input><pagefind-summary></pagefind-summary>
          <pagefind-results></pagefind-results>`,
      }),
    );
    await page.goto(`${site.root}/with-component/`);
    await page.locator('pagefind-input input').fill(query);
    const links = page.locator('pagefind-results a[href]');
    await links.first().waitFor();
    const shown = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(shown).toContain((await ownResults())[0]);
    await page.close();
  });

  test('is fetched by nobody who only reads or searches', async () => {
    const page = await site.browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${site.root}/search/?q=${encodeURIComponent(query)}`, {
      waitUntil: 'networkidle',
    });
    expect(asked.some((path) => path.includes('/pagefind/bundles/'))).toBe(true);
    expect(asked.filter((path) => path.includes('/pages/'))).toEqual([]);
    expect(asked.filter((path) => /pagefind[^/]*\.(?:js|css)$|\.pagefind$/.test(path))).toEqual([]);
    await page.close();
  });
});
