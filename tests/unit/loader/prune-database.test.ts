import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CachedBody } from '../../../src/loader/body-cache.ts';

const bodyOf = (html: string): CachedBody => ({
  body: { html, text: html, headings: [], links: [], words: 1 } as unknown as CachedBody['body'],
  keyTerms: [],
  sketch: [],
  spellings: [],
  warnings: [],
  pictures: [],
});
const long = 'نخلة '.repeat(2000);
const day = 86_400_000;
const start = Date.UTC(2026, 5, 1, 12);
const limits = { bodyBytes: 3e6, pictures: 10, contentFolders: 2 };

let folder: string;
/** The modules as a new process has them, so many days after the start. */
async function processOf(days: number) {
  vi.setSystemTime(start + days * day);
  vi.resetModules();
  const [bodies, content, database, pruning] = await Promise.all([
    import('../../../src/loader/body-cache.ts'),
    import('../../../src/loader/mark-content.ts'),
    import('../../../src/loader/cache-database.ts'),
    import('../../../src/loader/prune-database.ts'),
  ]);
  const count = (table: string) =>
    Number(database.cacheDatabase().prepare(`SELECT count(*) AS n FROM ${table}`).get()?.['n']);
  return { ...bodies, ...content, ...database, ...pruning, count };
}
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maqalat-pruned-'));
  vi.stubEnv('CACHE_DIR', folder);
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(async () => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

const keys = (name: string) => Array.from({ length: 60 }, (_, at) => `${name}-${at}`);
const written = (name: string): [string, CachedBody][] =>
  keys(name).map((key) => [key, bodyOf(long)]);

describe('the database of the cache', () => {
  it('stays below its limit, and gives up the bodies that were used least recently', async () => {
    (await processOf(0)).writeCachedBodies(written('old'));
    (await processOf(1)).writeCachedBodies(written('older branch'));
    (await processOf(2)).markContent('/site/content', keys('old'), []);
    const { pruneDatabase, readCachedBody, writeCachedBodies } = await processOf(4);
    writeCachedBodies(written('new'));
    pruneDatabase({ ...limits, bodyBytes: 6e6 });
    expect(readCachedBody('older branch-0')).toBeUndefined();
    expect(readCachedBody('old-59')).toBeDefined();
    expect(readCachedBody('new-0')).toBeDefined();
    pruneDatabase(limits);
    expect(readCachedBody('old-0')).toBeUndefined();
  });

  it('keeps whatever a build may use that runs now, however much it is', async () => {
    const first = await processOf(0);
    first.writeCachedBodies(written('edited'));
    first.writeCachedBodies(written('unchanged'));
    // Another build of today has read its content, and has not rendered yet.
    (await processOf(9)).markContent('/other/content', keys('unchanged'), []);
    const { pruneDatabase, readCachedBody } = await processOf(9);
    pruneDatabase({ ...limits, bodyBytes: 0 });
    expect(keys('unchanged').every((key) => readCachedBody(key))).toBe(true);
    expect(readCachedBody('edited-0')).toBeUndefined();
  });

  it('marks an article that comes back to a folder that was marked before', async () => {
    (await processOf(0)).writeCachedBodies(written('branch'));
    (await processOf(9)).markContent('/site/content', [], []);
    const { markContent, pruneDatabase, readCachedBody } = await processOf(9);
    markContent('/site/content', keys('branch'), ['branch-7']);
    pruneDatabase({ ...limits, bodyBytes: 0 });
    expect(readCachedBody('branch-7')).toBeDefined();
    expect(readCachedBody('branch-8')).toBeUndefined();
  });

  it('removes nothing where there is room', async () => {
    (await processOf(0)).writeCachedBodies(written('old'));
    const { pruneDatabase, count } = await processOf(400);
    pruneDatabase({ ...limits, bodyBytes: 1e9 });
    expect(count('article_bodies')).toBe(60);
    expect(count('body_uses')).toBe(60);
  });

  it('keeps the articles of the content folders that were built last', async () => {
    for (const [days, name] of ['a', 'b', 'c'].entries()) {
      const { markContent, writeCache } = await processOf(days);
      markContent(`/${name}`, [], []);
      writeCache((database) => {
        for (const file of [`/${name}/articles/1.mdx`, `/${name}/articles/2.mdx`]) {
          database
            .prepare('INSERT INTO loaded_articles VALUES (?, ?, ?, ?, 0, 0, ?)')
            .run(file, '', Buffer.from([1]), Buffer.from([]), '[]');
        }
        database
          .prepare('INSERT INTO vocabularies VALUES (?, ?, ?)')
          .run(`/${name}/tags.yaml`, '', Buffer.from([1]));
        database
          .prepare('INSERT INTO related VALUES (?, ?, ?)')
          .run(`/${name}`, '', Buffer.from([1]));
      });
    }
    const { pruneDatabase, count } = await processOf(9);
    pruneDatabase(limits);
    expect(count('content_folders')).toBe(2);
    expect(count('loaded_articles')).toBe(4);
    expect(count('related')).toBe(2);
    expect(count('vocabularies')).toBe(2);
  });

  it('forgets the pictures that were inspected longest ago', async () => {
    for (let days = 0; days < 20; days++) {
      (await processOf(days)).writeCache((database) => {
        database
          .prepare('INSERT INTO inspected_pictures VALUES (?, ?, ?)')
          .run(`${days}`, '{}', Math.floor(start / day) + days);
      });
    }
    const { pruneDatabase, count, cacheDatabase } = await processOf(30);
    pruneDatabase(limits);
    expect(count('inspected_pictures')).toBe(10);
    expect(
      cacheDatabase().prepare("SELECT 1 FROM inspected_pictures WHERE key = '19'").get(),
    ).toBeDefined();
  });
});
