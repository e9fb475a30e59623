import { readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSearcher } from '../../../src/search/browser/searcher.ts';
import { buildSearchIndex } from '../../../src/search/build/build-search-index.ts';
import type { SearchDocument } from '../../../src/search/document.ts';
import type { Manifest } from '../../../src/search/manifest.ts';
import { parseQuery } from '../../../src/search/query/parse-query.ts';
import { createIndexServer } from '../../../src/search/serve-index.ts';
import { type IndexSite, indexSite } from './index-site.ts';
import { indexed, shore } from './search-documents.ts';

const letters = [...'ابتثجحخدذرزسشصضطظعغفقكلمنهوي'];
const word = (number: number) =>
  [0, 1, 2, 3].map((place) => letters[Math.floor(number / 28 ** place) % 28]).join('');

/** Articles of forty words each; one of them is in all, most are in few. */
const articles = Array.from({ length: 300 }, (_, number): SearchDocument => {
  const words = Array.from({ length: 40 }, (_, at) => word(number * 37 + at * 11));
  return {
    ...shore,
    url: `/${number}/`,
    title: `${word(number)} الميناء ${number}`,
    text: `${words.join(' ')} والمركب في البحر.`,
    headings: [],
    published: 1_700_000_000 - number * 3600,
  };
});
const newest = Array.from(
  { length: 5 },
  (_, number): SearchDocument => ({
    ...shore,
    url: `/new/${number}/`,
    title: `خبر ${word(number)}`,
    text: 'وصل المركب إلى المرفأ.',
    headings: [],
    published: 1_800_000_000 + number,
  }),
);

let site: IndexSite;
beforeAll(async () => {
  site = await indexSite();
  await buildSearchIndex({ ...site, documents: indexed(articles) });
  await buildSearchIndex({ ...site, documents: indexed([...newest, ...articles]) });
});
afterAll(() => site[Symbol.asyncDispose]());

/** What a query shows, from the index at an address. */
async function shownOf(address: string, query: string) {
  const searcher = await createSearcher(address);
  const request = { query: parseQuery(query), filters: {}, unfinished: false } as const;
  const { total, hits, counts } = await searcher.search({ ...request, sort: 'date' });
  const results = await Promise.all(hits(0, 10).map((hit) => hit.load()));
  return { total, counts: await counts(), results };
}

/** Serves the index in another way than the dev server. @param change Alters each request. */
async function servedOtherwise(change: (request: IncomingMessage) => void) {
  const asked: { url: string; range: string | undefined }[] = [];
  const answer = createIndexServer(site.folder, '/pagefind/');
  const server = createServer((request, response) => {
    asked.push({ url: request.url ?? '', range: request.headers.range });
    change(request);
    void answer(request, response, () => response.writeHead(404).end());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  // A TCP server's address is never the string that a pipe's is.
  const { port } = server.address() as AddressInfo;
  return {
    asked,
    address: `http://127.0.0.1:${port}/pagefind/`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

describe('an index in packs', () => {
  it('has few files, and each is gzip that any tool reads', async () => {
    const names = (await readdir(site.folder, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));
    expect(names.length).toBeLessThan(60);
    const packs = names.filter((name) => name.endsWith('.pack'));
    expect(packs).toHaveLength(names.length - 1);
    const texts = await Promise.all(packs.map(async (name) => gunzipSync(await readFile(name))));
    const whole = Buffer.concat(texts).toString();
    for (const { text } of [...articles, ...newest]) expect(whole).toContain(text);
  });

  it('has one file for the newest articles', async () => {
    const { bundles }: Manifest = JSON.parse(
      await readFile(join(site.folder, 'manifest.json'), 'utf8'),
    );
    expect(bundles.map(({ documents }) => documents)).toEqual([300, 5]);
    const small = join(site.folder, 'bundles', bundles[1]?.name ?? '');
    expect(await readdir(small)).toEqual(['core.pack']);
  });

  it.each([
    'المركب',
    'المرفأ',
    `${word(411)}`,
    'خبر',
    'الميناء',
  ])('answers «%s» from parts of files as from whole ones', async (query) => {
    await using parts = await servedOtherwise(() => {});
    await using wholes = await servedOtherwise(({ headers }) => {
      delete headers.range;
    });
    const shown = await shownOf(parts.address, query);
    expect(shown.total).toBeGreaterThan(0);
    expect(await shownOf(wholes.address, query)).toEqual(shown);
    const isPack = ({ url }: { url: string }) => /\/(?:index|text)-\d+\.pack$/.test(url);
    expect(parts.asked.filter(isPack).every(({ range }) => range !== undefined)).toBe(true);
    // Only until the host has answered with a whole file.
    const later = wholes.asked.filter(isPack);
    expect(later.filter(({ range }) => range !== undefined)).toEqual([]);
  });

  it('takes no other part of a file for the one it asked for', async () => {
    await using other = await servedOtherwise(({ headers }) => {
      const [, start = '', end = ''] = /(\d+)-(\d+)/.exec(headers.range ?? '') ?? [];
      if (Number(start) > 0) headers.range = `bytes=${Number(start) - 1}-${end}`;
    });
    expect(await shownOf(other.address, 'المركب')).toEqual(await shownOf(site.address, 'المركب'));
  });
});

describe('a new article', () => {
  it('changes two files of the index', async () => {
    const files = async () => {
      const names = await readdir(site.folder, { recursive: true, withFileTypes: true });
      const paths = names
        .filter((each) => each.isFile())
        .map((each) => join(each.parentPath, each.name));
      return new Map(
        await Promise.all(
          paths.map(async (path) => [path, await readFile(path, 'base64')] as const),
        ),
      );
    };
    const before = await files();
    const one = { ...shore, url: '/one-more/', published: 1_900_000_000 };
    await buildSearchIndex({ ...site, documents: indexed([one, ...newest, ...articles]) });
    const changed = [...(await files())].filter(([path, bytes]) => before.get(path) !== bytes);
    expect(changed).toHaveLength(2);
  });
});

describe('an index that was uploaded in part', () => {
  /** Searches a copy of the index that a change has damaged. */
  async function searchDamaged(damage: (bundle: string, pack: string) => Promise<void>) {
    await using broken = await indexSite();
    await buildSearchIndex({ ...broken, documents: indexed(articles) });
    const bundles = join(broken.folder, 'bundles');
    const [bundle = ''] = await readdir(bundles);
    const packs = (await readdir(join(bundles, bundle))).filter((name) => /^text/.test(name));
    for (const pack of packs) await damage(join(bundles, bundle), pack);
    return await shownOf(broken.address, 'المركب');
  }

  it('is an error where files of it are missing, and no wrong result', async () => {
    await expect(searchDamaged((folder, pack) => rm(join(folder, pack)))).rejects.toThrow('404');
  });

  it('is an error where a file ends early', async () => {
    await expect(searchDamaged((folder, pack) => truncate(join(folder, pack), 40))).rejects.toThrow(
      /bytes only/,
    );
  });

  it('is an error where a file has other bytes', async () => {
    await expect(
      searchDamaged(async (folder, pack) => {
        const bytes = await readFile(join(folder, pack));
        await writeFile(join(folder, pack), Buffer.alloc(bytes.length, 7));
      }),
    ).rejects.toThrow();
  });
});
