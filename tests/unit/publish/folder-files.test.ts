import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { folderFilesSince, folderTimes } from '../../../src/publish/folder-files.ts';
import { writeFiles } from '../../sites/content-folder.ts';

describe('a folder that was listed before', () => {
  const then = ['index.html', 'tags/index.html', 'tags/water/index.html'];
  let root: string;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'maqalat-folder-'));
    await writeFiles(root, Object.fromEntries(then.map((name) => [name, name])));
    const past = new Date('2024-05-01T08:00:00Z');
    for (const folder of ['', 'tags', 'tags/water']) await utimes(join(root, folder), past, past);
  });
  afterEach(() => rm(root, { recursive: true }));

  test('is taken to hold the same where no folder has another time', () => {
    const { files, unchanged } = folderFilesSince(root, then, folderTimes(root, then));
    expect([...files]).toEqual(then);
    expect([...unchanged.keys()].sort()).toEqual(['', 'tags', 'tags/water']);
  });

  test('is looked through where one has, and that one does not count as unchanged', async () => {
    const times = folderTimes(root, then);
    await writeFile(join(root, 'tags/water/stranger.txt'), 'x');
    const { files, unchanged } = folderFilesSince(root, then, times);
    expect([...files].sort()).toEqual([...then, 'tags/water/stranger.txt']);
    expect([...unchanged.keys()].sort()).toEqual(['', 'tags']);
  });

  test('is not asked for times that are known', () => {
    const times = folderTimes(root, [...then, 'gone/index.html'], new Map([['gone', 7]]));
    expect(times.get('gone')).toBe(7);
    expect(() => folderTimes(root, ['gone/index.html'])).toThrow(/ENOENT/);
  });
});
