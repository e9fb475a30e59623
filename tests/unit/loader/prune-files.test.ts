import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { markUsed, pruneEntries, pruneFiles } from '../../../src/loader/prune-files.ts';
import { rendererName } from '../../../src/publish/cached-renderer.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maqalat-files-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** A file of 1,000 bytes that was used so many hours ago. */
async function file(name: string, hours: number): Promise<string> {
  const path = join(folder, name);
  const then = new Date(Date.now() - hours * 3600e3);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, 'x'.repeat(1000));
  await utimes(path, then, then);
  return path;
}
const names = async () =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort();

describe('a folder of cached files', () => {
  test('gives up those that were used least recently, until the rest has room', async () => {
    await file('avif/a.avif', 90);
    await file('webp/b.webp', 70);
    await file('webp/c.webp', 80);
    expect(await markUsed(await file('webp/d.webp', 99))).toBe(true);
    expect(await markUsed(join(folder, 'webp/none.webp'))).toBe(false);
    expect(await pruneFiles(folder, 2500)).toBe(2);
    expect(await names()).toEqual(['b.webp', 'd.webp']);
  });

  test('keeps what was used lately, however much it is', async () => {
    await file('a.png', 1);
    await file('b.png', 1.5);
    await file('c.png', 5);
    expect(await pruneFiles(folder, 0)).toBe(1);
    expect(await names()).toEqual(['a.png', 'b.png']);
  });

  test('loses the drafts of killed processes, and not those of running ones', async () => {
    await file('a.png.0a1b2c.tmp', 5);
    await file('b.png.0a1b2c.tmp', 0);
    await file('c.png', 5);
    await pruneFiles(folder, 1e6);
    expect(await names()).toEqual(['b.png.0a1b2c.tmp', 'c.png']);
  });

  test('may not exist yet', async () => {
    expect(await pruneFiles(join(folder, 'none'), 0)).toBe(0);
  });
});

test('of several renderers the last ones stay, and those that a build may use', async () => {
  for (const [name, hours] of [
    ['main', 9],
    ['branch', 8],
    ['older', 30],
    ['running', 1],
  ] as const) {
    await file(`${name}/entry.mjs`, hours);
    const then = new Date(Date.now() - hours * 3600e3);
    await utimes(join(folder, name), then, then);
  }
  await pruneEntries(folder, 2);
  expect((await readdir(folder)).sort()).toEqual(['branch', 'running']);
  await pruneEntries(folder, 0);
  expect(await readdir(folder)).toEqual(['running']);
});

test('a project that shares the cache has a renderer of its own, by where its packages stand', async () => {
  await mkdir(join(folder, 'a/node_modules'), { recursive: true });
  const [a, b] = ['a', 'b'].map((name) => rendererName('v1', join(folder, name, 'node_modules')));
  expect(a).toMatch(/^v1-/);
  expect(a).not.toBe(b);
  expect(rendererName('v1', join(folder, 'a/node_modules'))).toBe(a);
});
