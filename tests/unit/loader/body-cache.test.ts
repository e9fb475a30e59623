import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
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

let folder: string;
/** The module as a new process has it. */
async function opened() {
  vi.resetModules();
  return import('../../../src/loader/body-cache.ts');
}
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maqalat-bodies-'));
  vi.stubEnv('CACHE_DIR', folder);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

describe('the cache of bodies', () => {
  it('gives back to the next build what was kept', async () => {
    (await opened()).writeCachedBodies([
      ['a', bodyOf('أ')],
      ['b', bodyOf('ب')],
    ]);
    const { readCachedBody } = await opened();
    expect(readCachedBody('b')).toEqual(bodyOf('ب'));
    expect(readCachedBody('c')).toBeUndefined();
  });

  it('begins anew where it is damaged', async () => {
    await writeFile(
      join(folder, 'articles.sqlite'),
      'no database, but long enough to look like one',
    );
    const { readCachedBody, writeCachedBodies } = await opened();
    expect(readCachedBody('a')).toBeUndefined();
    writeCachedBodies([['a', bodyOf('أ')]]);
    expect(readCachedBody('a')).toEqual(bodyOf('أ'));
  });

  it('keeps all bodies of a batch or none', async () => {
    const { readCachedBody, writeCachedBodies } = await opened();
    function* batch(): Generator<[string, CachedBody]> {
      yield ['a', bodyOf('أ')];
      throw new Error('the disk is full');
    }
    expect(() => writeCachedBodies(batch())).toThrow('the disk is full');
    expect(readCachedBody('a')).toBeUndefined();
    writeCachedBodies([['b', bodyOf('ب')]]);
    expect(readCachedBody('b')).toBeDefined();
  });

  it('is one file, and what the database needs beside it', async () => {
    (await opened()).writeCachedBodies([['a', bodyOf('أ')]]);
    expect((await readdir(folder)).every((name) => name.startsWith('articles.sqlite'))).toBe(true);
  });
});
