import { existsSync, statSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BuiltSite, basePaths, builtSite, siteUrl } from './built-site.ts';

describe.each(basePaths)('the addresses of a site at %s', (base) => {
  let site: BuiltSite;
  let files: readonly string[];

  beforeAll(async () => {
    site = await builtSite(base);
    const entries = await readdir(site.dist, { recursive: true });
    files = entries.filter((name) => statSync(join(site.dist, name)).isFile());
  });
  afterAll(() => site?.[Symbol.asyncDispose]());

  const read = (name: string) => readFile(join(site.dist, name), 'utf8');

  /** Says what is wrong with an address of the site: it leaves the folder, or nothing stands there. */
  function faultOf(address: string): string | undefined {
    const { pathname } = new URL(address, siteUrl(base));
    const path = decodeURIComponent(pathname);
    if (!path.startsWith(base)) return `outside ${base}: ${address}`;
    const file = join(site.dist, path.slice(base.length));
    const answers = path.endsWith('/') ? existsSync(join(file, 'index.html')) : existsSync(file);
    return answers ? undefined : `no file for ${address}`;
  }

  /** Addresses within a text that a pattern finds, each once; those of other hosts are left out. */
  function ownAddresses(text: string, pattern: RegExp): string[] {
    const found = [...text.matchAll(pattern)].map(([, address = '']) =>
      address.replaceAll('&amp;', '&'),
    );
    const { origin } = new URL(siteUrl(base));
    return [...new Set(found)].filter((address) => new URL(address, origin).origin === origin);
  }

  /** Expects every address to be right, and some to be there. */
  async function expectRight(names: readonly string[], pattern: RegExp): Promise<void> {
    const faults: string[] = [];
    let count = 0;
    for (const name of names) {
      const addresses = ownAddresses(await read(name), pattern);
      count += addresses.length;
      for (const address of addresses) {
        const fault = faultOf(address);
        if (fault !== undefined) faults.push(`${name}: ${fault}`);
      }
    }
    expect(count).toBeGreaterThan(0);
    expect(faults).toEqual([]);
  }

  const withEnding = (ending: string) => files.filter((name) => extname(name) === ending);
  const rooted = String.raw`(?:/|https://maqalat\.example)[^"'\s)\`]*`;

  test('in links, pictures, scripts and styles of pages', () =>
    expectRight(
      withEnding('.html'),
      new RegExp(String.raw`\s(?:href|src|action)="(${rooted})"`, 'g'),
    ));

  test('of the versions of pictures', () =>
    expectRight(withEnding('.html'), /(?<=\ssrcset="[^"]*)(\/[^"\s,]+)(?=\s\d+w)/g));

  test('in previews of shared links, their cards too', () =>
    expectRight(withEnding('.html'), /property="og:(?:url|image)" content="([^"]+)"/g));

  test('of cards, which older articles share by section', async () => {
    const pages = withEnding('.html').filter((name) => /^\d{4}\/\d{2}\//.test(name));
    const texts = await Promise.all(pages.map(read));
    const used = texts.flatMap(
      (text) => /property="og:image" content="([^"]+)"/.exec(text)?.[1] ?? [],
    );
    const groups = Map.groupBy(used, (address) => address);
    const alone = [...groups.values()].filter((uses) => uses.length === 1);
    expect(files.filter((name) => name.startsWith('cards/'))).toHaveLength(groups.size);
    expect(alone.length).toBeGreaterThanOrEqual(8);
    expect(used.length).toBeGreaterThan(groups.size);
  });

  test('in structured data', () =>
    expectRight(withEnding('.html'), /"(?:url|item|@id)":"(https:[^"]+)"/g));

  test('to which old addresses lead', () =>
    expectRight(withEnding('.html'), /http-equiv="refresh" content="0; url=([^"]+)"/g));

  test('in styles', () =>
    expectRight(withEnding('.css'), new RegExp(String.raw`url\(["']?(${rooted})`, 'g')));

  test('in feeds and sitemaps', async () => {
    await expectRight(withEnding('.xml'), /<(?:link|guid|loc|id|uri)[^>]*>(https:[^<]+)</g);
    await expectRight(withEnding('.xml'), /(?:href|src|url)=(?:&quot;|")(https:[^"&]+)/g);
    await expectRight(
      ['feed.json'],
      /"(?:url|id|image|home_page_url|feed_url)":\s*"(https:[^"]+)"/g,
    );
  });

  test('in the manifest, the service worker, the rules for prefetching and robots.txt', async () => {
    await expectRight(['manifest.webmanifest'], /"(?:src|start_url|scope|id)":"([^"]+)"/g);
    // A minifier may have joined the list into one string.
    await expectRight(['sw.js'], /["'`,](\/[^"'`,\s)]*\.(?:css|js|woff2))/g);
    await expectRight(['robots.txt'], /Sitemap: (\S+)/g);
    await expectRight(['_headers'], /^ {2}Speculation-Rules: "(\S+)"/gm);
  });

  test('in _redirects, from and to', async () => {
    const lines = (await read('_redirects')).trim().split('\n');
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) {
      const [from = '', ...words] = line.split(' ');
      expect(from.startsWith(base), line).toBe(true);
      expect(faultOf(words.at(-2) ?? ''), line).toBeUndefined();
    }
  });

  test('of the results of search', async () => {
    const { bundles } = JSON.parse(await read('pagefind/manifest.json')) as {
      bundles: { name: string }[];
    };
    expect(bundles.length).toBeGreaterThan(0);
    const response = await fetch(`${site.root}/pagefind/manifest.json`);
    expect(response.status).toBe(200);
  });
});
